package org.povestka.audit.precedent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.Law;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.inquiry.Conduct;
import org.povestka.law.kernel.Bearing;
import org.povestka.law.kernel.Facts.Delivery;
import org.povestka.law.kernel.Facts.Endings;
import org.povestka.law.kernel.Facts.Placing;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// What was ruled before is what the law rules when it is asked anew.
class PrecedentsTest {

    private static final int SUMMONSES = 40;
    private static final int BEFORE = 2;
    private static final int DAYS = 70;
    private static final List<Measure> MEASURES =
            List.of(Measure.EXIT_BAN, Measure.SOLE_TRADER, Measure.FOREIGN_PASSPORT);

    @ParameterizedTest
    @MethodSource("laws")
    void a_ruling_kept_for_other_days_is_the_one_the_law_gives_on_each_day(Law law) {
        SplittableRandom chance = new SplittableRandom(20261202L);
        Precedents precedents = new Precedents(law);
        for (int i = 0; i < SUMMONSES; i++) {
            Bearing facts = facts(chance);
            for (int day = facts.placing().on() - BEFORE;
                    day < facts.placing().on() + DAYS;
                    day++) {
                Measure measure = MEASURES.get(chance.nextInt(MEASURES.size()));
                Conduct anew = new Conduct(facts.history(), law.regime(), law.held());
                LocalDate on = Day.date(day);
                assertThat(precedents.imposed(facts, measure, day))
                        .as("%s imposed on %s, %s", measure, on, facts)
                        .isEqualTo(anew.imposed(Bearing.SUMMONS, measure, on));
                assertThat(precedents.lifted(facts, measure, day))
                        .as("%s lifted on %s, %s", measure, on, facts)
                        .isEqualTo(anew.lifted(Bearing.SUMMONS, measure, on));
                assertThat(precedents.served(facts, day))
                        .as("served on %s, %s", on, facts)
                        .isEqualTo(anew.served(Bearing.SUMMONS, on))
                        .isNotEqualTo(Optional.empty());
            }
        }
    }

    /// A summons placed in September 2025 or later for some day of the following weeks.
    private static Bearing facts(SplittableRandom chance) {
        int on = Day.of(LocalDate.of(2025, 9, 1)) + chance.nextInt(90);
        return new Bearing(
                Person.of(chance.nextInt(4) == 0 ? Category.RESERVIST : Category.CONSCRIPT),
                new Placing(on, on + 5 + chance.nextInt(25), maybe(chance, on)),
                new Delivery(maybe(chance, on), maybe(chance, on), maybe(chance, on)),
                new Endings(
                        maybe(chance, on), maybe(chance, on), maybe(chance, on), maybe(chance, on)),
                chance.nextBoolean() ? List.of(Measure.SOLE_TRADER) : List.of());
    }

    private static int maybe(SplittableRandom chance, int on) {
        return chance.nextInt(5) == 0 ? on + chance.nextInt(60) : Day.NEVER;
    }

    private static Stream<Law> laws() {
        return Stream.of(
                Law.IN_FORCE,
                law(new Amendment.BanStart(ExitBan.Start.ON_SERVICE)),
                law(new Amendment.BanExpiry(20)));
    }

    private static Law law(Amendment amended) {
        return new Law(
                new Regime.InForce(new Reform("amended", List.of(amended))), Readings.ALL_OPEN);
    }
}
