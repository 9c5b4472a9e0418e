package org.povestka.page;

import org.povestka.law.flaw.HexDigits;

/// The compiled law as a browser reads it soonest.
final class Script {

    private static final String OPENING = "(function(){";
    private static final String CLOSING = "})();";
    private static final int LAST_ASCII = 0x7E;

    private Script() {}

    /// The same program outside of the one function that the compiler puts it in, in ASCII:
    /// of what stands in no function a browser reads only what is called, and ASCII it keeps
    /// in half the room.
    ///
    /// @param compiled what the compiler wrote
    static String laidOpen(String compiled) {
        int open = compiled.indexOf(OPENING);
        int close = compiled.lastIndexOf(CLOSING);
        if (open < 0 || close < open) {
            throw new IllegalStateException("the compiled script stands in no function");
        }
        return ascii(compiled.substring(0, open)
                + compiled.substring(open + OPENING.length(), close)
                + compiled.substring(close + CLOSING.length()));
    }

    private static String ascii(String script) {
        StringBuilder ascii = new StringBuilder(script.length());
        for (int i = 0; i < script.length(); i++) {
            char one = script.charAt(i);
            if (one <= LAST_ASCII) {
                ascii.append(one);
            } else {
                ascii.append("\\u").append(HexDigits.of(one, 4));
            }
        }
        return ascii.toString();
    }
}
