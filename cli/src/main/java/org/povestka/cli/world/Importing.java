package org.povestka.cli.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.explain.InputFile;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.speech.Words;
import org.povestka.store.Copies;
import org.povestka.store.Journal;
import org.povestka.store.JournalInUse;
import org.povestka.store.Place;
import org.povestka.store.Verification;
import org.povestka.store.world.Replay;

/// One run of `import`: reads a copy of a town into a journal of its own. The copy is lived
/// through before anything is written, and written in one commit.
public final class Importing {

    private static final String COPY = "COPY";

    private final Complaints complaints;
    private final Terminal terminal;
    private final Words words;

    private Importing(Complaints complaints, Terminal terminal) {
        this.complaints = complaints;
        this.terminal = terminal;
        this.words = new Words("cli", complaints.language());
    }

    /// Reads the copy that was typed.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param terminal the streams and what is known of the machine
    public static ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return new Importing(complaints, terminal).run(arguments);
    }

    private ExitCode run(Arguments arguments) {
        Optional<String> copy = arguments.operands().stream().findFirst();
        Optional<Place> place = JournalArgument.orUsual(arguments, complaints, terminal);
        Optional<Replay.Found> found = copy.flatMap(name -> reading(name, Replay::of));
        if (place.isEmpty() || found.isEmpty() || !complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        if (found.get().result() instanceof Verification.Result.Broken broken) {
            String said = words.say("verify." + broken.kind().key(), JournalArgument.parts(broken));
            complaints.add(COPY, "broken-copy", "", said);
        } else if (found.get().world().isEmpty()) {
            complaints.add(COPY, "empty-copy", copy.get());
        } else {
            write(copy.get(), place.get());
        }
        return complaints.none() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private void write(String copy, Place place) {
        try (Journal journal = Journal.open(place)) {
            if (journal.size() > 0) {
                complaints.add(Option.DB.typed(), "place-not-empty", place.toString());
                return;
            }
            reading(copy, in -> {
                Copies.read(in, journal);
                return journal.size();
            });
            String rows = Long.toString(journal.size());
            terminal.say(words.say("import.done", place.toString(), rows, journal.hash()));
        } catch (JournalInUse e) {
            complaints.add(Option.DB.typed(), "journal-in-use", place.toString());
        }
    }

    private <T> Optional<T> reading(String copy, Function<InputStream, T> reader) {
        return InputFile.open(COPY, copy, complaints).map(in -> {
            try (in) {
                return reader.apply(in);
            } catch (IOException e) {
                throw new UncheckedIOException(copy, e);
            }
        });
    }
}
