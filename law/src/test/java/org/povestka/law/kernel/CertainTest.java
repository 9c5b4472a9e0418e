package org.povestka.law.kernel;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.edition.Editions;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// What the kernel calls certain holds in every world.
class CertainTest {

    private static final int LIVES = 3_000;
    private static final List<Answers> WORLDS = Answers.all();

    @ParameterizedTest
    @MethodSource("regimes")
    void what_is_certain_holds_in_every_world(Regime regime) {
        SplittableRandom draws = new SplittableRandom(20260317L);
        for (int life = 0; life < LIVES; life++) {
            Facts facts = RandomLife.of(draws, regime).facts();
            Kernel kernel =
                    Kernel.of(regime.edition(Day.date(facts.placing().on())).orElseThrow());
            Dates certain = kernel.certain(facts);
            int earliest = kernel.earliestService(facts);
            for (Answers world : WORLDS) {
                Dates dates = kernel.dates(facts, world);
                boolean holds = within(
                                certain.banFirst(),
                                certain.banLast(),
                                dates.banFirst(),
                                dates.banLast())
                        && within(
                                certain.ladderFirst(),
                                certain.ladderLast(),
                                dates.ladderFirst(),
                                dates.ladderLast())
                        && (certain.served() == Day.NEVER || dates.served() <= certain.served())
                        && (dates.served() == Day.NOT_KNOWN || earliest <= dates.served());
                if (!holds) {
                    assertThat(dates)
                            .as(
                                    "life %s: %s, certain %s, in %s",
                                    life, facts, certain, world.readings())
                            .isNull();
                }
            }
        }
    }

    private static boolean within(int first, int last, int worldFirst, int worldLast) {
        return first == Day.NEVER || (worldFirst <= first && last <= worldLast);
    }

    private static Stream<Regime> regimes() {
        return Stream.concat(
                Stream.of(Regime.InForce.AS_IT_IS),
                Stream.of("E1", "E2", "E6", "AsReported2025")
                        .map(id -> new Regime.Named(Editions.find(id).orElseThrow(), Reform.NONE)));
    }
}
