package org.povestka.cli.world;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.explain.Target;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.speech.Words;
import org.povestka.registry.world.World;
import org.povestka.server.auditor.LogTable;
import org.povestka.store.Copies;
import org.povestka.store.Place;
import org.povestka.store.Verification;
import org.povestka.store.world.Replay;

/// One run of `export`: copies a whole town out of its journal, or the log of what was done in it,
/// if
/// the journal is whole.
public final class Exporting {

    private static final String ROWS = "jsonl";
    private static final String LOG = "csv";

    private Exporting() {}

    /// Copies the town of the journal that was typed.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param terminal the streams and what is known of the machine
    public static ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        Destination target = Target.read(arguments, terminal, complaints);
        Optional<Place> place = JournalArgument.operand(arguments, complaints);
        String format = arguments.one(Option.FORMAT).orElse(ROWS);
        if (!format.equals(ROWS) && !format.equals(LOG)) {
            complaints.add(Option.FORMAT.typed(), "no-such-format", format, ROWS + ", " + LOG);
        }
        if (place.isEmpty() || !complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        Replay.Found found = Replay.of(place.get());
        if (found.result() instanceof Verification.Result.Broken broken) {
            Words words = new Words("cli", complaints.language());
            terminal.say(words.say("export.broken", place.get().toString()));
            terminal.say(words.say("verify." + broken.kind().key(), JournalArgument.parts(broken)));
            return ExitCode.FINDINGS;
        }
        target.write(out -> {
            if (format.equals(ROWS)) {
                Copies.write(place.get(), out);
            } else {
                found.world().forEach(world -> log(world, out));
            }
        });
        return ExitCode.DONE;
    }

    /// What was done to whom, in the columns of the audit.
    private static void log(World world, OutputStream out) {
        PrintWriter lines = new PrintWriter(out, false, StandardCharsets.UTF_8);
        LogTable.write(world, lines::print);
        if (lines.checkError()) {
            throw new UncheckedIOException(new IOException(LOG));
        }
    }
}
