package org.povestka.cli.world;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.NumberArguments;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.speech.Words;
import org.povestka.server.http.PortTaken;
import org.povestka.server.http.Website;
import org.povestka.server.log.ServerLog;
import org.povestka.server.login.Doorkeeper;
import org.povestka.server.twin.BrokenJournal;
import org.povestka.server.twin.Founding;
import org.povestka.server.twin.Origin;
import org.povestka.server.twin.Twin;
import org.povestka.store.JournalInUse;
import org.povestka.store.Place;

/// One run of `serve`: brings a world back or founds it, and opens it to this machine until
/// the process is ended.
public final class Serving {

    private static final long USUAL_PORT = 8080;
    private static final long LAST_PORT = 65_535;

    private final Arguments arguments;
    private final Complaints complaints;
    private final Terminal terminal;

    private Serving(Arguments arguments, Complaints complaints, Terminal terminal) {
        this.arguments = arguments;
        this.complaints = complaints;
        this.terminal = terminal;
    }

    /// Serves the world that was typed.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param terminal the streams and what is known of the machine
    public static ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return new Serving(arguments, complaints, terminal).run();
    }

    private ExitCode run() {
        long port = number(Option.PORT, 0, LAST_PORT).orElse(USUAL_PORT);
        Founding founding = NewTown.read(arguments, complaints);
        Optional<Place> place = JournalArgument.orUsual(arguments, complaints, terminal);
        if (place.isEmpty() || !complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        Optional<Doorkeeper> keeper =
                new Doorkeeping(arguments, complaints, terminal).keeper((int) port);
        if (!complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        return serve(place.get(), founding, (int) port, keeper);
    }

    private ExitCode serve(Place place, Founding founding, int port, Optional<Doorkeeper> keeper) {
        ServerLog log = arguments
                .one(Option.LOG_FILE)
                .map(Path::of)
                .map(ServerLog::to)
                .orElseGet(ServerLog::ofFailures);
        try (log;
                Twin twin = Twin.open(place, founding);
                Website website = Website.open(twin, new Website.Opening(port, keeper, log))) {
            int people = twin.world().people().size();
            String from = twin.origin().way().word();
            log.happened("opened", Map.of("port", port, "people", people, "from", from));
            if (twin.origin().way() == Origin.Way.SNAPSHOT_REFUSED) {
                say("serve.snapshot-refused", place.toString());
            }
            // Told to end, a process leaves a snapshot for its next start.
            Runtime.getRuntime().addShutdownHook(new Thread(twin::close));
            say("serve.open", website.address(), place.toString());
            new CountDownLatch(1).await();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.DONE;
        } catch (BrokenJournal e) {
            say("serve.broken", place.toString());
            say("verify." + e.broken().kind().key(), JournalArgument.parts(e.broken()));
            return ExitCode.MACHINE_FAILED;
        } catch (JournalInUse e) {
            complaints.add(Option.DB.typed(), "journal-in-use", place.toString());
            return ExitCode.WRONG_INPUT;
        } catch (PortTaken e) {
            complaints.add(Option.PORT.typed(), "port-taken", Integer.toString(port));
            return ExitCode.WRONG_INPUT;
        }
    }

    private Optional<Long> number(Option option, long least, long most) {
        return NumberArguments.read(arguments, option, least, most, complaints);
    }

    private void say(String key, String... parts) {
        terminal.say(new Words("cli", complaints.language()).say(key, parts));
    }
}
