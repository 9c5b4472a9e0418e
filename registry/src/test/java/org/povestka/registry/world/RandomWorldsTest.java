package org.povestka.registry.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Region;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.feed.Course;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.receiver.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

/// What holds of every world, tried on worlds that seeds draw; a failure names the seed.
class RandomWorldsTest {

    /// Twelve people of whom as much is said as of a thousand.
    private static final Course FED = new Course.Usual(Live.START, 7, 100);

    private static final int SEEDS = 60;
    private static final int SEEDS_WITH_FAULTS = 10;
    private static final int SEEDS_WITH_FEEDS = 3;

    @Test
    void a_clock_moved_in_one_step_or_in_many_makes_the_same_world() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Live.Move> moves = Live.moves(seed);
            World one = played(moves, 1).world();
            World many = played(moves, 9).world();
            assertThat(many).as("seed " + seed).isEqualTo(one);
        }
    }

    @Test
    void with_faults_switched_on_and_off_it_is_the_same_world_too() {
        int struck = 0;
        for (int seed = 0; seed < SEEDS_WITH_FAULTS; seed++) {
            List<Live.Move> moves = faulty(seed);
            Live one = played(moves, 1);
            assertThat(played(moves, 9).world()).as("seed " + seed).isEqualTo(one.world());
            assertThat(World.replay(one.happened())).as("seed " + seed).isEqualTo(one.world());
            struck += (int) one.happened().stream()
                    .filter(Happening.Struck.class::isInstance)
                    .count();
        }
        assertThat(struck).as("faults that struck").isGreaterThan(40);
    }

    @Test
    void with_feeds_that_come_by_themselves_and_faults_it_is_the_same_world_too() {
        int fed = 0;
        for (int seed = 0; seed < SEEDS_WITH_FEEDS; seed++) {
            List<Live.Move> moves = faulty(seed);
            Live one = Live.played(Live.USUAL.with(FED), moves, 1);
            World many = Live.played(Live.USUAL.with(FED), moves, 9).world();
            assertThat(many).as("seed " + seed).isEqualTo(one.world());
            assertThat(World.replay(one.happened())).as("seed " + seed).isEqualTo(one.world());
            fed += one.world().intake().batches().size();
        }
        assertThat(fed).as("batches that came").isGreaterThan(100);
    }

    @Test
    void a_replayed_world_is_the_world_that_lived() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Live live = played(Live.moves(seed), 1);
            assertThat(World.replay(live.happened())).as("seed " + seed).isEqualTo(live.world());
        }
    }

    /// The same moves with a switch thrown before each second one.
    private static List<Live.Move> faulty(int seed) {
        Random chance = new Random(seed);
        List<Live.Move> faulty = new ArrayList<>();
        for (Live.Move move : Live.moves(seed)) {
            if (chance.nextBoolean()) {
                faulty.add(new Live.Move(chance.nextInt(3), switching(chance)));
            }
            faulty.add(move);
        }
        return faulty;
    }

    private static Deed switching(Random chance) {
        Fault fault = List.of(Fault.values()).get(chance.nextInt(Fault.values().length));
        int percent = List.of(0, 30, 100).get(chance.nextInt(3));
        Target target = switch (chance.nextInt(4)) {
            case 0 -> new Target.OnePerson(new PersonId(1 + chance.nextInt(Live.PEOPLE)));
            case 1 -> new Target.OneRegion(new Region("RU-SAK"));
            case 2 -> new Target.OneReceiver(List.of(Receiver.values()).get(chance.nextInt(6)));
            default -> new Target.Everybody();
        };
        return new Deed.Switch(fault, new Dose(percent, target, chance.nextInt(5)));
    }

    private static Live played(List<Live.Move> moves, int steps) {
        return Live.played(Live.USUAL, moves, steps);
    }
}
