package org.povestka.registry.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.registry.course.Arrival;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.feed.Course;
import org.povestka.registry.feed.Fate;
import org.povestka.registry.feed.Route;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.intake.Batch;
import org.povestka.registry.intake.Tally;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Supplier;

import static org.assertj.core.api.Assertions.assertThat;

/// Feeds come by themselves as the clock moves, and where nothing is wrong, none of it is doubtful.
class CourseTest {

    private static final Instant START = Instant.parse("2025-07-01T09:00:00Z");
    private static final Course COURSE = new Course.Usual(START, 1, 20);
    private static final int TWO_MONTHS = 24 * 61;
    private static final int HALF_A_YEAR = 24 * 183;

    @Test
    void in_half_a_year_every_supplier_is_heard_and_no_line_is_late_repeated_or_doubtful() {
        World world = later(town(25, COURSE));
        Set<Supplier> heard = EnumSet.noneOf(Supplier.class);
        Tally sum = new Tally(0, 0, 0, 0, 0);
        for (Batch batch : world.intake().batches().values()) {
            assertThat(batch.tally().taken()).isEqualTo(batch.lines());
            heard.add(batch.id().supplier());
            sum = new Tally(sum.taken() + batch.tally().taken(), 0, 0, 0, 0);
        }
        assertThat(heard)
                .containsExactlyInAnyOrderElementsOf(
                        EnumSet.complementOf(EnumSet.of(Supplier.CIVIL_REGISTRY, Supplier.PERSON)));
        assertThat(sum.taken()).isGreaterThan(50);
        assertThat(world.intake().log()).allMatch(OfFeed.HandedIn.class::isInstance);
    }

    @Test
    void of_number_7_the_same_is_said_in_a_town_of_nine_and_of_twenty_five() {
        assertThat(said(later(town(25, COURSE)), 7)).isEqualTo(said(later(town(9, COURSE)), 7));
        assertThat(said(later(town(9, COURSE)), 7)).isNotEmpty();
    }

    @Test
    void another_seed_says_other_things_and_without_a_course_nothing_is_said() {
        List<?> one = said(later(town(9, COURSE)), 7);
        assertThat(said(later(town(9, new Course.Usual(START, 2, 20))), 7)).isNotEqualTo(one);
        assertThat(later(town(9, Course.NONE)).intake().batches()).isEmpty();
    }

    @Test
    void the_next_feed_is_the_one_that_comes_next() {
        Instant now = START;
        List<Instant> told = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            now = Arrival.next(COURSE, now).orElseThrow().at();
            told.add(now);
        }
        List<Instant> came = Arrival.between(COURSE, START, now).stream()
                .map(Arrival::at)
                .distinct()
                .toList();
        assertThat(told).isEqualTo(came);
        assertThat(Arrival.next(Course.NONE, START)).isEmpty();
    }

    @Test
    void the_clock_goes_past_batches_to_what_the_machinery_does_and_stops_at_one_when_idle() {
        World town = town(25, COURSE);
        assertThat(town.nextStop()).isPresent().isEqualTo(town.next());
        World idle = later(town);
        assertThat(idle.next()).isEmpty();
        assertThat(idle.nextStop()).isEqualTo(Arrival.next(COURSE, idle.now()).map(Arrival::at));
        assertThat(later(town(25, Course.NONE)).nextStop()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FEED_LATE,      late",
        "FEED_TWICE,     repeated",
        "OLD_IDENTIFIER, waiting",
        "NAMESAKE,       guessed"
    })
    void a_fault_of_feeds_spoils_lines_in_one_way_and_says_whom_it_hit(Fault fault, String what) {
        World town = town(25, COURSE);
        World spoilt = later(does(town, new Deed.Switch(fault, Dose.ALWAYS)));
        Tally sum = new Tally(0, 0, 0, 0, 0);
        for (Batch batch : spoilt.intake().batches().values()) {
            Tally more = batch.tally();
            sum = new Tally(
                    0,
                    sum.late() + more.late(),
                    sum.repeated() + more.repeated(),
                    sum.waiting() + more.waiting(),
                    0);
        }
        long guessed = spoilt.people().values().stream()
                .flatMap(dossier -> dossier.all(Happening.Supplied.class))
                .filter(one ->
                        one.route() instanceof Route.InFeed feed && feed.fate() == Fate.GUESSED)
                .count();
        long struck = spoilt.people().values().stream()
                .flatMap(dossier -> dossier.hits(fault))
                .filter(hit -> hit.about().contains("/regular-"))
                .count();
        Map<String, Long> spoiled = Map.of(
                "late", (long) sum.late(),
                "repeated", (long) sum.repeated(),
                "waiting", (long) sum.waiting(),
                "guessed", guessed);
        long his = spoiled.getOrDefault(what, 0L);
        assertThat(his).isGreaterThan(20);
        assertThat(spoiled.values().stream().mapToLong(one -> one).sum()).isEqualTo(his);
        assertThat(struck).isEqualTo(fault == Fault.NAMESAKE ? 0 : his);
    }

    @Test
    void of_one_at_whom_a_fault_is_aimed_something_is_said_in_every_batch() {
        Dose dose = new Dose(100, new Target.OnePerson(new PersonId(7)), 1);
        World aimed = does(town(9, COURSE), new Deed.Switch(Fault.FEED_TWICE, dose));
        World world = does(aimed, new Deed.MoveClock(Hours.after(START, TWO_MONTHS)));
        assertThat(said(world, 7)).hasSizeGreaterThan(40);
        assertThat(world.people().values().stream()
                        .flatMap(dossier -> dossier.hits(Fault.FEED_TWICE))
                        .count())
                .isEqualTo(world.find(new PersonId(7))
                        .orElseThrow()
                        .hits(Fault.FEED_TWICE)
                        .count())
                .isGreaterThan(40);
    }

    private static List<?> said(World world, int number) {
        return world.find(new PersonId(number))
                .orElseThrow()
                .all(Happening.Supplied.class)
                .filter(one ->
                        one.route() instanceof Route.InFeed feed && feed.fate() == Fate.TAKEN)
                .map(Happening.Supplied::datum)
                .toList();
    }

    private static World town(int people, Course course) {
        List<Happening> happened = new ArrayList<>();
        happened.add(new Happening.Began(START, Settings.USUAL.with(course)));
        happened.addAll(Played.town(people, START));
        return World.replay(happened);
    }

    private static World later(World world) {
        return does(world, new Deed.MoveClock(Hours.after(world.now(), HALF_A_YEAR)));
    }

    private static World does(World world, Deed deed) {
        return new Desk(world).does(Role.TRAINER, deed) instanceof Outcome.Done done
                ? world.after(done.happenings())
                : world;
    }
}
