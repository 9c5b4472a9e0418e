package org.povestka.law.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The open questions and their answers, each with an id, a letter and a bit of its own.
class QuestionsTest {

    @ParameterizedTest
    @CsvSource({
        "Q1,      2, ElectronicService",
        "Q2,      2, SeventhDay",
        "Q3,      3, LadderClock",
        "Q4,      2, TwentiethDay",
        "Q5,      2, CapStart",
        "Q6,      2, BoundByMeasures",
        "Q7,      3, PassportBlock",
        "Q8,      4, LiftingTerm",
        "Q11,     2, LadderList",
        "Q13,     2, TwoWeeks",
        "Q16,     2, TermEnd",
        "Q17,     2, RecallEffect",
        "Q18,     2, ThirtiethBirthday",
        "Q21,     2, MonthsEnd",
        "Q22,     2, PassportDays",
        "account, 2, AccountPossibility"
    })
    void a_question_has_so_many_answers(String id, int answers, String type) {
        Question<?> question = Questions.find(id).orElseThrow();
        assertThat(question.answers()).hasSize(answers);
        assertThat(question.answers().getFirst().getClass().getSimpleName()).isEqualTo(type);
        assertThat(question.answers()).allMatch(answer -> answer.question().equals(question));
    }

    @Test
    void every_id_is_there_once_and_every_reading_belongs_to_one_question() {
        assertThat(Questions.ALL)
                .extracting(Question::id)
                .doesNotHaveDuplicates()
                .hasSize(16);
        assertThat(Questions.ALL)
                .extracting(question -> question.answers().getFirst().getClass().getName())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Reading.class.getPermittedSubclasses())
                                .map(Class::getName)
                                .toList());
    }

    @Test
    void every_answer_has_a_bit_of_its_own() {
        Set<Long> bits = new HashSet<>();
        for (Question<?> question : Questions.ALL) {
            long ofQuestion = 0;
            for (Reading answer : question.answers()) {
                assertThat(bits.add(answer.bit())).as(answer.key()).isTrue();
                assertThat(Long.bitCount(answer.bit())).isEqualTo(1);
                assertThat(question.in(answer.bit())).isEqualTo(answer);
                ofQuestion |= answer.bit();
            }
            assertThat(question.mask()).as(question.id()).isEqualTo(ofQuestion);
        }
    }

    @Test
    void a_set_of_answers_is_read_back_in_the_order_of_the_questions() {
        long bits = TermEnd.NEXT_WORKING_DAY.bit() | LadderClock.FROM_SERVICE.bit();
        assertThat(Questions.readings(bits))
                .containsExactly(LadderClock.FROM_SERVICE, TermEnd.NEXT_WORKING_DAY);
        assertThat(Questions.readings(0)).isEmpty();
    }

    @Test
    void an_answer_is_found_by_its_letter() {
        assertThat(LadderClock.QUESTION.answer("C")).isEqualTo(LadderClock.FROM_PLACING);
        assertThat(LadderClock.FROM_PLACING.key()).isEqualTo("Q3=C");
        assertThat(AccountPossibility.NONE.key()).isEqualTo("account=B");
        assertThatThrownBy(() -> LadderClock.QUESTION.answer("D"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Q3 has no answer 'D', expected one of [A, B, C]");
    }

    @Test
    void a_question_that_does_not_run_is_not_found() {
        assertThat(Questions.find("Q9")).isEmpty();
        assertThat(Questions.find("q3")).isEmpty();
    }

    @Test
    void one_question_is_held_fast_with_one_answer() {
        assertThatThrownBy(() ->
                        new Readings(List.of(LadderClock.FROM_PLACING, LadderClock.FROM_SERVICE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("one answer a question expected, found [Q3=C, Q3=B]");
    }

    @Test
    void what_a_user_holds_fast_goes_before_what_an_edition_takes() {
        Readings user = new Readings(List.of(SeventhDay.MUST_RUN_OUT));
        Readings edition =
                new Readings(List.of(ElectronicService.AFTER_SEVEN_DAYS, SeventhDay.IS_ENOUGH));
        assertThat(user.or(edition).chosen())
                .containsExactly(SeventhDay.MUST_RUN_OUT, ElectronicService.AFTER_SEVEN_DAYS);
        assertThat(user.of(SeventhDay.QUESTION)).contains(SeventhDay.MUST_RUN_OUT);
        assertThat(user.of(ElectronicService.QUESTION)).isEmpty();
        assertThat(Readings.ALL_OPEN.or(Readings.ALL_OPEN)).isEqualTo(Readings.ALL_OPEN);
    }
}
