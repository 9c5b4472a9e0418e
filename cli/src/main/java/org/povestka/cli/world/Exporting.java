package org.povestka.cli.world;

import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.explain.Target;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.speech.Words;
import org.povestka.store.Copies;
import org.povestka.store.Place;
import org.povestka.store.Verification;
import org.povestka.store.world.Replay;

/// One run of `export`: copies a whole town out of its journal, if the journal is whole.
public final class Exporting {

    private Exporting() {}

    /// Copies the town of the journal that was typed.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param terminal the streams and what is known of the machine
    public static ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        Destination target = Target.read(arguments, terminal, complaints);
        Optional<Place> place = JournalArgument.operand(arguments, complaints);
        if (place.isEmpty() || !complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        if (Replay.of(place.get()).result() instanceof Verification.Result.Broken broken) {
            Words words = new Words("cli", complaints.language());
            terminal.say(words.say("export.broken", place.get().toString()));
            terminal.say(words.say("verify." + broken.kind().key(), JournalArgument.parts(broken)));
            return ExitCode.FINDINGS;
        }
        target.write(out -> Copies.write(place.get(), out));
        return ExitCode.DONE;
    }
}
