package org.povestka.registry.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.Law;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayState;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.MeasureAnswer;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Measure;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.statute.Edition;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Facts;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.receiver.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

/// What receivers show, held against the law that a world runs under, whichever it is; a failure
/// names the seed.
class AgainstLawTest {

    private static final int SEEDS_AGAINST_LAW = 8;

    /// The last answer to every question, so that hardly a day is as it usually is.
    private static final Readings OTHERWISE = new Readings(Questions.ALL.stream()
            .map(question -> (Reading) question.answers().getLast())
            .toList());

    private static final Edition REPORTED = Editions.find("AsReported2025").orElseThrow();

    private static final Reform COURT_FIRST = new Reform(
            "A court first",
            List.of(
                    new Amendment.BanStart(ExitBan.Start.ON_SERVICE),
                    new Amendment.CourtStep(10),
                    new Amendment.BanExpiry(30),
                    new Amendment.LadderDays(5)));

    static Stream<Settings> worlds() {
        return Stream.of(
                Live.USUAL,
                Live.USUAL.following(OTHERWISE),
                Live.USUAL.under(new Regime.Named(REPORTED, Reform.NONE)),
                Live.USUAL.under(new Regime.InForce(COURT_FIRST)));
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void with_faults_off_no_receiver_shows_what_the_law_forbids_under_every_reading(
            Settings settings) {
        int shown = 0;
        for (int seed = 0; seed < SEEDS_AGAINST_LAW; seed++) {
            for (Dossier dossier : played(settings, seed)) {
                shown += againstLaw(settings.open(), "seed " + seed + ", " + dossier.id(), dossier);
            }
        }
        assertThat(shown).as("measures that stood").isGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("worlds")
    void with_faults_off_no_receiver_lacks_for_a_day_what_every_reading_demands(Settings settings) {
        int demanded = 0;
        for (int seed = 0; seed < SEEDS_AGAINST_LAW; seed++) {
            Live live = new Live(settings);
            for (Live.Move move : Live.moves(seed)) {
                live.does(new Deed.MoveClock(Hours.after(live.world().now(), move.hours())));
                live.does(move.deed());
                Dossier dossier = live.of(((Deed.OfPerson) move.deed()).person());
                demanded += lacking(
                        settings.open(),
                        "seed " + seed + ", " + dossier.id(),
                        dossier,
                        live.world().now());
            }
        }
        assertThat(demanded).as("measures that were demanded").isGreaterThan(40);
    }

    private static Collection<Dossier> played(Settings settings, int seed) {
        return Live.played(settings, Live.moves(seed), 1).world().people().values();
    }

    /// Looks for what has been demanded since yesterday; returns how much that was.
    private static int lacking(Law law, String who, Dossier dossier, Instant now) {
        LocalDate today = dossier.zone().day(now);
        int demanded = 0;
        for (Measure measure : Measure.values()) {
            if (under(law, dossier, measure, today) == DayState.YES
                    && under(law, dossier, measure, today.minusDays(1)) == DayState.YES) {
                demanded++;
                assertThat(Replica.of(dossier, Receiver.of(measure)).barring(measure))
                        .as(who + ": " + measure + " on " + today)
                        .isPresent();
            }
        }
        return demanded;
    }

    /// Holds every state that a receiver was in against the law as it could be known then;
    /// returns how many measures stood.
    private static int againstLaw(Law law, String who, Dossier whole) {
        int shown = 0;
        Dossier then = Dossier.of(whole.enrolled());
        for (Happening.OfPerson happening :
                whole.happenings().subList(1, whole.happenings().size())) {
            then = then.after(happening);
            if (happening instanceof Happening.Reached reached) {
                LocalDate day = then.zone().day(reached.at());
                for (Measure measure : Replica.of(then, reached.receiver()).measures()) {
                    shown++;
                    assertThat(under(law, then, measure, day))
                            .as(who + ": " + measure + " on " + day)
                            .isNotEqualTo(DayState.NO);
                }
            }
        }
        return shown;
    }

    /// Whether a measure may stand on a day, over all summonses and readings; days of lifting
    /// are days on which it may.
    private static DayState under(Law law, Dossier dossier, Measure measure, LocalDate day) {
        DayState state = DayState.NO;
        for (SummonsAnswer summons :
                law.explain(Facts.withMachinery(dossier), List.of(day)).summonses()) {
            for (MeasureAnswer one : summons.measures()) {
                Answer answer = one.answer();
                if (one.measure() == measure && answer.on(day) != DayState.NO) {
                    state = answer.on(day);
                }
            }
        }
        return state;
    }
}
