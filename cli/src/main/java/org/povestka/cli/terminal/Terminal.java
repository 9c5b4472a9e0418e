package org.povestka.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The three streams of a process and its surroundings.
///
/// @param in standard input
/// @param out standard output, for results
/// @param err standard error, for everything else
/// @param around what else is known of the machine
public record Terminal(InputStream in, OutputStream out, OutputStream err, Surroundings around) {

    /// Says a line on standard error, in UTF-8 whatever the locale is.
    ///
    /// @param line the line, without its end
    public void say(String line) {
        PrintStream printer = new PrintStream(err, true, StandardCharsets.UTF_8);
        printer.print(line + "\n");
        printer.flush();
    }
}
