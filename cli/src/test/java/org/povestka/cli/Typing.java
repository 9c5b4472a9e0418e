package org.povestka.cli;

/// Command lines typed by the tests of other packages.
public final class Typing {

    private Typing() {}

    /// The exit code of a command line.
    public static int code(String... words) {
        return Typed.IN_ENGLISH.run(words).code();
    }

    /// What `explain -` says of a case.
    public static String answer(String json, String language) {
        return explain(json, language).out();
    }

    /// What `explain -` says is wrong with a case.
    public static String flaws(String json, String language) {
        return explain(json, language).err();
    }

    /// What a command line says.
    public static String said(String... words) {
        return Typed.IN_ENGLISH.run(words).out();
    }

    private static Typed.Result explain(String json, String language) {
        return Typed.IN_ENGLISH.reading(json).run("explain", "-", "--lang", language);
    }
}
