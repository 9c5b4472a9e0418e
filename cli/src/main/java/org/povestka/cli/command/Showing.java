package org.povestka.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.Language;
import org.povestka.papers.text.Terminal.Colour;

/// Shows a text, unless something is wrong.
///
/// @param complaints what is wrong
/// @param terminal where the text goes
record Showing(Complaints complaints, Terminal terminal) {

    /// The terminal as the papers know it.
    org.povestka.papers.text.Terminal paper() {
        Colour colour = terminal.around().colourful() ? Colour.ON : Colour.OFF;
        return new org.povestka.papers.text.Terminal(terminal.around().width(), colour, language());
    }

    /// The language of the text.
    Language language() {
        return complaints.language();
    }

    /// Shows the text if there is one and nothing is wrong.
    ExitCode show(Optional<String> text) {
        if (text.isEmpty() || !complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
        new Destination.StandardOut(terminal.out()).write(out -> out.write(bytes));
        return ExitCode.DONE;
    }
}
