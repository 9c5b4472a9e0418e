package org.povestka.cli.world;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.speech.Words;
import org.povestka.store.Place;
import org.povestka.store.Verification;
import org.povestka.store.world.Replay;

/// One run of `verify`: recomputes the chain of a journal, replays it, and names the first
/// break.
public final class Verifying {

    private Verifying() {}

    /// Verifies the journal that was typed.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param terminal the streams and what is known of the machine
    public static ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        Optional<Place> place = JournalArgument.operand(arguments, complaints);
        if (place.isEmpty() || !complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        Words words = new Words("cli", complaints.language());
        Replay.Checked checked = Replay.checked(place.get());
        return switch (checked.found().result()) {
            case Verification.Result.Whole whole -> {
                show(
                        words.say("verify.whole", Long.toString(whole.rows()), whole.hash()),
                        terminal);
                yield snapshot(checked, words, terminal);
            }
            case Verification.Result.Broken broken -> {
                show(
                        words.say("verify." + broken.kind().key(), JournalArgument.parts(broken)),
                        terminal);
                yield ExitCode.FINDINGS;
            }
        };
    }

    private static ExitCode snapshot(Replay.Checked checked, Words words, Terminal terminal) {
        if (checked.snapshotAgrees()) {
            return ExitCode.DONE;
        }
        show(words.say("verify.snapshot-differs"), terminal);
        return ExitCode.FINDINGS;
    }

    private static void show(String line, Terminal terminal) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        new Destination.StandardOut(terminal.out()).write(out -> out.write(bytes));
    }
}
