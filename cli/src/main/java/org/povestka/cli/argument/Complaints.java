package org.povestka.cli.argument;

import java.util.List;
import java.util.function.Consumer;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.LooksReal;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.flaw.FlawWords;

/// Says everything that is wrong with an input, each thing in one line as it is
/// found: place, what is wrong, the value.
public final class Complaints {

    private static final int UNSEEN = '\uFFFD';

    private final Language language;
    private final Consumer<String> sink;
    private long said;

    private Complaints(Language language, Consumer<String> sink) {
        this.language = language;
        this.sink = sink;
    }

    /// Nothing to complain of yet.
    ///
    /// @param language the language of the complaints
    /// @param sink who is told
    public static Complaints to(Consumer<String> sink, Language language) {
        return new Complaints(language, sink);
    }

    /// The language of the complaints, and of the answer.
    public Language language() {
        return language;
    }

    /// Adds a complaint.
    ///
    /// @param place where, such as `--on`
    /// @param key the key of the sentence, with `{0}` where `expected` stands
    /// @param value what was found; empty where nothing was
    /// @param expected what could have stood there
    public void add(String place, String key, String value, String... expected) {
        String sentence = Wording.of("cli", language).text("wrong." + key);
        String what = place + ": " + sentence.replace("{0}", String.join(", ", expected));
        say(value.isEmpty() ? what : what + ": " + printable(value));
    }

    /// Adds the flaws of a file.
    ///
    /// @param flaws the flaws, with their places
    public void add(List<Flaw> flaws) {
        FlawWords words = FlawWords.of(language);
        flaws.forEach(flaw -> say(words.message(flaw)));
    }

    /// Whether there are none.
    public boolean none() {
        return said == 0;
    }

    private void say(String line) {
        said++;
        sink.accept(line);
    }

    /// The value without what would steer a terminal, break the line, or name a
    /// real person.
    private static String printable(String value) {
        if (LooksReal.in(value).isPresent()) {
            return "…";
        }
        StringBuilder printable = new StringBuilder();
        value.codePoints()
                .map(point -> visible(point) ? point : UNSEEN)
                .forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean visible(int point) {
        return !Character.isISOControl(point) && Character.getType(point) != Character.FORMAT;
    }
}
