package org.povestka.store.world;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.receiver.Receiver;
import org.povestka.registry.world.World;
import org.povestka.store.Verification;

import static org.assertj.core.api.Assertions.assertThat;

/// A town that was written before the vehicle register, papers and reminders were there: it opens
/// as it lived, and lives on.
class OldJournalTest {

    private static final PersonId TIKHON = new PersonId(731);

    @Test
    void what_was_decided_before_stays_with_the_traffic_police_and_is_lifted_there() {
        World old = opened();
        assertThat(WorldParts.world(WorldParts.of(old))).isEqualTo(old);
        assertThat(shown(old, Receiver.TRAFFIC_POLICE))
                .containsExactly(Measure.DRIVING, Measure.VEHICLE_REGISTRATION);
        assertThat(old.next()).isEmpty();
        Deed came = new Deed.RecordAppearance(TIKHON, new SummonsId("000731-s1"));
        World free = after(after(old, came), moved("2025-08-14T09:00:00Z"));
        for (Receiver receiver : Receiver.values()) {
            assertThat(shown(free, receiver)).as(receiver.word()).isEmpty();
        }
        assertThat(dossier(free).all(Happening.Reached.class))
                .extracting(Happening.Reached::receiver)
                .contains(Receiver.TRAFFIC_POLICE)
                .doesNotContain(Receiver.VEHICLE_REGISTER);
    }

    private static World opened() {
        try (InputStream copy = OldJournalTest.class.getResourceAsStream("old-journal.jsonl")) {
            Replay.Found found = Replay.of(Objects.requireNonNull(copy));
            assertThat(found.result()).isInstanceOf(Verification.Result.Whole.class);
            return found.world().getFirst();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Iterable<Measure> shown(World world, Receiver receiver) {
        return Replica.of(dossier(world), receiver).measures();
    }

    private static Dossier dossier(World world) {
        return world.find(TIKHON).orElseThrow();
    }

    private static Deed moved(String moment) {
        return new Deed.MoveClock(Instant.parse(moment));
    }

    private static World after(World world, Deed deed) {
        Outcome outcome = new Desk(world).does(Role.TRAINER, deed);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return world.after(((Outcome.Done) outcome).happenings());
    }
}
