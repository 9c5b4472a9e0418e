package org.povestka.law.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Account;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.law.inquiry.Conduct;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// What is left out of the facts that bear on a question changes no ruling.
class BearingTest {

    private static final int LIVES = 300;
    private static final List<Measure> MEASURES = List.of(Measure.values());
    private static final List<Reason> REASONS = Stream.of(Reason.values())
            .filter(reason -> reason != Reason.DISPATCH)
            .toList();
    private static final SummonsId SUMMONS = new SummonsId("s1");

    @ParameterizedTest
    @MethodSource("regimes")
    void the_facts_that_bear_on_a_question_give_the_ruling_of_all_facts(Regime regime) {
        SplittableRandom draws = new SplittableRandom(20261130L);
        for (int life = 0; life < LIVES; life++) {
            Life lived = Life.of(draws, regime);
            LocalDate day = Day.date(lived.bearing().placing().on() + draws.nextInt(70) - 3);
            Edition edition =
                    regime.edition(Day.date(lived.bearing().placing().on())).orElseThrow();
            Conduct all = conduct(lived.history(), regime);
            Bearing service = lived.bearing().onService(Kernel.of(edition));
            assertThat(conduct(service.history(), regime).served(Bearing.SUMMONS, day))
                    .as("life %s: %s served on %s", life, lived, day)
                    .isEqualTo(all.served(SUMMONS, day));
            Measure measure = draws.nextInt(3) == 0
                    ? Measure.EXIT_BAN
                    : MEASURES.get(draws.nextInt(MEASURES.size()));
            Conduct lifting = conduct(lived.bearing().onLifting(edition).history(), regime);
            assertThat(lifting.lifted(Bearing.SUMMONS, measure, day))
                    .as("life %s: %s, %s lifted on %s", life, lived, measure, day)
                    .isEqualTo(all.lifted(SUMMONS, measure, day));
            assertThat(lifting.cameTooLate(Bearing.SUMMONS, measure, day))
                    .as("life %s: %s, %s after the end on %s", life, lived, measure, day)
                    .isEqualTo(all.cameTooLate(SUMMONS, measure, day));
            assertThat(lifting.lifted(Bearing.SUMMONS, Bearing.liftedLike(measure), day))
                    .as("life %s: %s, like %s lifted on %s", life, lived, measure, day)
                    .isEqualTo(all.lifted(SUMMONS, measure, day));
            assertThat(lifting.endedBy(Bearing.SUMMONS, Bearing.liftedLike(measure)))
                    .as("life %s: %s, %s ended", life, lived, measure)
                    .isEqualTo(all.endedBy(SUMMONS, measure))
                    .isGreaterThanOrEqualTo(lived.bearing().endings().first());
            Bearing imposing = lived.bearing().onImposing(measure, edition);
            Measure like = lived.bearing().imposed().contains(measure)
                    ? Bearing.like(measure, edition)
                    : measure;
            assertThat(conduct(imposing.history(), regime).imposed(Bearing.SUMMONS, like, day))
                    .as("life %s: %s, %s imposed on %s", life, lived, measure, day)
                    .isEqualTo(all.imposed(SUMMONS, measure, day));
        }
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void how_a_summons_was_placed_is_ruled_on_by_few_facts(Regime regime) {
        SplittableRandom draws = new SplittableRandom(20261201L);
        for (int life = 0; life < LIVES; life++) {
            Life lived = Life.of(draws, regime);
            Reason reason = REASONS.get(draws.nextInt(REASONS.size()));
            Edition edition =
                    regime.edition(Day.date(lived.bearing().placing().on())).orElseThrow();
            List<Event> events = lived.history().events().stream()
                    .map(event -> event instanceof Event.Placed placed
                            ? new Event.Placed(
                                    placed.on(),
                                    placed.recorded(),
                                    placed.summons(),
                                    placed.appearOn(),
                                    reason)
                            : event)
                    .toList();
            Conduct all = conduct(new History(lived.history().person(), events), regime);
            Bearing placing = lived.bearing().onPlacing(edition);
            assertThat(conduct(placing.history(reason), regime).placed(Bearing.SUMMONS))
                    .as("life %s: %s called for %s", life, lived, reason)
                    .isEqualTo(all.placed(SUMMONS));
        }
    }

    /// All facts of a life, told both ways.
    private record Life(History history, Bearing bearing) {

        private static Life of(SplittableRandom draws, Regime regime) {
            RandomLife drawn = RandomLife.of(draws, regime);
            Person known = drawn.history().person();
            Person person = new Person(
                    known.category(),
                    known.birth(),
                    draws.nextInt(4) == 0 ? Account.NOT_SAID : known.account(),
                    new Region(draws.nextBoolean() ? "RU-MOW" : "RU-TA"),
                    draws.nextBoolean() ? DispatchGroup.ORDINARY : DispatchGroup.TEACHER);
            List<Event> events = new ArrayList<>(drawn.history().events());
            List<Measure> imposed = new ArrayList<>();
            while (draws.nextInt(3) == 0) {
                Measure measure = MEASURES.get(draws.nextInt(MEASURES.size()));
                Event.Placed placed = (Event.Placed) events.stream()
                        .filter(Event.Placed.class::isInstance)
                        .findFirst()
                        .orElseThrow();
                LocalDate on = placed.on().plusDays(draws.nextInt(30));
                events.add(new Event.MeasureImposed(on, placed.recorded(), SUMMONS, measure));
                imposed.add(measure);
            }
            Facts facts = drawn.facts();
            return new Life(
                    new History(person, events),
                    new Bearing(
                            person, facts.placing(), facts.delivery(), facts.endings(), imposed));
        }
    }

    private static Conduct conduct(History history, Regime regime) {
        return new Conduct(history, regime, Readings.ALL_OPEN);
    }

    private static Stream<Regime> regimes() {
        return Stream.of(
                Regime.InForce.AS_IT_IS,
                new Regime.InForce(new Reform("later", List.of(new Amendment.ServiceDays(14)))),
                new Regime.InForce(new Reform(
                        "on service", List.of(new Amendment.BanStart(ExitBan.Start.ON_SERVICE)))),
                new Regime.Named(Editions.find("E1").orElseThrow(), Reform.NONE),
                new Regime.Named(Editions.find("AsReported2025").orElseThrow(), Reform.NONE));
    }
}
