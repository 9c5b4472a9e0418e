package org.povestka.law.reading;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.World;
import org.povestka.law.explain.States;

import static org.assertj.core.api.Assertions.assertThat;

/// The 48 readings of the walkthrough: 2·2·3·2·2 answers to Q1, Q2, Q3, Q4 and Q16. A world
/// visited stands for every answer to the questions it did not ask.
class ReadingsTest {

    private static final List<Question<?>> FIVE = List.of(
            ElectronicService.QUESTION,
            SeventhDay.QUESTION,
            LadderClock.QUESTION,
            TwentiethDay.QUESTION,
            TermEnd.QUESTION);

    private static final States STATES = Said.first(
                    Law.IN_FORCE,
                    Facts.history("conscript, account", "placed 2025-07-03 2025-07-21"))
            .states();

    @Test
    void the_five_questions_have_48_readings() {
        assertThat(weight(0)).isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource({"served", "exitBan", "ladder"})
    void the_worlds_visited_stand_for_all_48_and_none_twice(String state) {
        assertThat(answer(state).worlds().stream()
                        .mapToInt(world -> weight(world.under()))
                        .sum())
                .isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource({
        "served,  3,  in the account at once; seventh day enough; seventh day run out",
        "exitBan, 1,  no reading bears on the day of placing",
        "ladder,  12, those of the appearance date; of service and of placing"
    })
    void an_unasked_question_multiplies_nothing(String state, int worlds, String why) {
        assertThat(answer(state).worlds()).as(why).hasSize(worlds);
    }

    @ParameterizedTest
    @CsvSource({
        "exitBan, 2025-07-03, 48, every reading",
        "served,  2025-07-03, 24, Q1 A",
        "served,  2025-07-10, 12, Q1 B and Q2 B",
        "served,  2025-07-11, 12, Q1 B and Q2 A",
        "ladder,  2025-07-23, 12, counted from placing or from service on placing; 20th day",
        "ladder,  2025-07-31, 4,  Q1 B and Q3 B with Q2 A Q4 B or Q2 B Q4 A",
        "ladder,  2025-08-10, 4,  Q3 A with Q4 B and Q16 A",
        "ladder,  2025-08-12, 4,  Q3 A with Q4 A and Q16 B"
    })
    void so_many_of_the_48_give_the_day(String state, LocalDate day, int readings, String why) {
        assertThat(answer(state).worlds().stream()
                        .filter(world -> beginsOn(world, day))
                        .mapToInt(world -> weight(world.under()))
                        .sum())
                .as(why)
                .isEqualTo(readings);
    }

    @Test
    void ban_3_July_served_10_July_and_ladder_31_July_agree_under_2_of_the_48() {
        int together = 0;
        for (World<Found> served : STATES.served().worlds()) {
            for (World<Found> ladder : STATES.ladder().worlds()) {
                long both = served.under() | ladder.under();
                boolean possible = FIVE.stream()
                        .allMatch(question -> Long.bitCount(both & question.mask()) <= 1);
                if (possible
                        && beginsOn(served, LocalDate.of(2025, 7, 10))
                        && beginsOn(ladder, LocalDate.of(2025, 7, 31))) {
                    together += weight(both);
                }
            }
        }
        assertThat(together).isEqualTo(2);
    }

    private static Answer answer(String state) {
        return switch (state) {
            case "served" -> STATES.served();
            case "exitBan" -> STATES.exitBan();
            default -> STATES.ladder();
        };
    }

    private static boolean beginsOn(World<Found> world, LocalDate day) {
        return world.value().standing().on(day) && !world.value().standing().on(day.minusDays(1));
    }

    /// How many of the 48 readings agree with these answers.
    private static int weight(long under) {
        return FIVE.stream()
                .filter(question -> (under & question.mask()) == 0)
                .mapToInt(question -> question.answers().size())
                .reduce(1, (one, other) -> one * other);
    }
}
