package org.povestka.registry.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Delivery;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.intake.Standing;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/// The record that comes of the same lines, however they are handed in; a failure names the seed.
class RandomFeedsTest {

    private static final Instant START = Instant.parse("2025-07-01T09:00:00Z");
    private static final int SEEDS = 60;
    private static final int PEOPLE = 4;
    private static final int LINES = 30;

    @Test
    void handed_in_at_once_or_in_many_batches_or_twice_the_lines_make_the_same_record() {
        int past = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Line> lines = lines(new Random(seed));
            World once = fed(List.of(lines));
            List<List<Line>> some = parts(lines, new Random(seed));
            World many = fed(some);
            List<List<Line>> again = new ArrayList<>(some);
            again.addAll(some);
            World twice = fed(again);
            String name = "seed " + seed;
            assertThat(records(many)).as(name).isEqualTo(records(once));
            assertThat(records(twice)).as(name).isEqualTo(records(once));
            assertThat(twice.intake().waiting().values().stream().map(one -> one.content()))
                    .as(name)
                    .containsAll(many.intake().waiting().values().stream()
                            .map(one -> one.content())
                            .toList());
            past += once.people().values().stream()
                    .mapToInt(dossier -> Standing.of(dossier).past().size())
                    .sum();
        }
        assertThat(past).as("data that do not stand").isGreaterThan(100);
    }

    @Test
    void whatever_the_order_what_stands_is_what_is_so_since_the_latest_day() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random chance = new Random(seed);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < LINES; i++) {
                lines.add(line(chance, LocalDate.of(2025, 1, 1).plusDays(i)));
            }
            List<Line> mixed = new ArrayList<>(lines);
            Collections.shuffle(mixed, chance);
            assertThat(standing(fed(parts(mixed, chance))))
                    .as("seed " + seed)
                    .isEqualTo(standing(fed(List.of(lines))));
        }
    }

    private static Map<PersonId, List<Datum>> records(World world) {
        Map<PersonId, List<Datum>> records = new TreeMap<>();
        world.people()
                .forEach((id, dossier) -> records.put(
                        id,
                        dossier.recorded().stream()
                                .map(Happening.Supplied::datum)
                                .sorted(Comparator.comparing(Datum::supplier))
                                .toList()));
        return records;
    }

    private static Map<PersonId, List<String>> standing(World world) {
        Map<PersonId, List<String>> standing = new TreeMap<>();
        world.people()
                .forEach((id, dossier) -> standing.put(
                        id,
                        Standing.of(dossier).standing().stream()
                                .map(one -> one.datum().toString())
                                .sorted()
                                .toList()));
        return standing;
    }

    /// Hands in a batch after the other, an hour between them; of one supplier each.
    private static World fed(List<List<Line>> batches) {
        List<Happening> happened = new ArrayList<>();
        happened.add(new Happening.Began(START, Settings.USUAL));
        happened.addAll(Played.town(PEOPLE, START));
        World world = World.replay(happened);
        int number = 0;
        for (List<Line> batch : batches) {
            number++;
            for (Supplier supplier : Supplier.values()) {
                List<Line> his = batch.stream()
                        .filter(line -> line.datum().supplier() == supplier)
                        .toList();
                BatchId id = new BatchId(supplier, Integer.toString(number));
                Deed deed = new Deed.HandIn(new Delivery(id, his));
                if (new Desk(world).does(Role.OPERATOR, deed)
                        instanceof Outcome.Done(List<Happening> more)) {
                    happened.addAll(more);
                    world = world.after(more);
                }
            }
        }
        assertThat(World.replay(happened)).isEqualTo(world);
        return world;
    }

    private static List<List<Line>> parts(List<Line> lines, Random chance) {
        List<List<Line>> parts = new ArrayList<>();
        int first = 0;
        while (first < lines.size()) {
            int last = Math.min(lines.size(), first + 1 + chance.nextInt(7));
            parts.add(lines.subList(first, last));
            first = last;
        }
        return parts;
    }

    private static List<Line> lines(Random chance) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < LINES; i++) {
            lines.add(line(chance, LocalDate.of(2025, 1, 1 + chance.nextInt(20))));
        }
        return lines;
    }

    private static Line line(Random chance, LocalDate on) {
        PersonId person = new PersonId(1 + chance.nextInt(PEOPLE));
        List<Identifier> identifiers = new ArrayList<>();
        for (Identifier.Kind kind : Identifier.Kind.values()) {
            if (chance.nextInt(6) > 0) {
                PersonId bearer =
                        chance.nextInt(15) > 0 ? person : new PersonId(1 + chance.nextInt(6));
                identifiers.add(new Identifier(kind, bearer));
            }
        }
        Supplier supplier = chance.nextBoolean() ? Supplier.INTERIOR : Supplier.EMPLOYER;
        Topic topic = chance.nextBoolean() ? Topic.ADDRESS : Topic.WORK;
        Datum datum = new Datum(topic, "value " + chance.nextInt(4), supplier, on);
        return new Line(new Whom(identifiers, "Глеб О.", List.of()), datum);
    }
}
