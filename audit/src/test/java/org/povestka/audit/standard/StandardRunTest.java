package org.povestka.audit.standard;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.What;
import org.povestka.audit.paper.Logs;
import org.povestka.audit.paper.Report;
import org.povestka.audit.paper.Written;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

class StandardRunTest {

    @Test
    void what_no_log_can_show_is_never_met_and_never_failed() {
        for (Guarantee guarantee : List.of(
                Guarantee.ACCESS,
                Guarantee.TIME_LIMIT,
                Guarantee.REMEDY,
                Guarantee.STATISTICS,
                Guarantee.INDEPENDENT_AUDIT,
                Guarantee.OBJECTORS)) {
            assertThat(answer(Logs.five(), guarantee).outcome()).isEqualTo(Outcome.NOT_SHOWN);
        }
    }

    @Test
    void a_ban_lifted_late_fails_lifting_and_names_the_event() {
        Answer lifting = answer(Logs.five(), Guarantee.LIFTING);
        assertThat(lifting.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(lifting.seen().failed()).isEqualTo(2);
        assertThat(lifting.first().getFirst().key().of()).isEqualTo("21");
    }

    @Test
    void a_log_in_which_every_ban_was_lifted_in_time_by_the_machine_meets_lifting() {
        Answer lifting = answer(Logs.right(new Written(), "10"), Guarantee.LIFTING);
        assertThat(lifting.outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void a_measure_of_the_machine_without_a_person_in_the_case_fails_human_review() {
        assertThat(answer(Logs.five(), Guarantee.HUMAN_REVIEW).outcome())
                .isEqualTo(Outcome.NOT_MET);
        Written reviewed = Logs.right(new Written(), "10").line("10 2026-03-21 opened human");
        assertThat(answer(reviewed, Guarantee.HUMAN_REVIEW).outcome()).isEqualTo(Outcome.NOT_SHOWN);
    }

    @Test
    void a_ban_of_which_he_was_told_nothing_fails_notice_only_where_notices_are_logged() {
        Answer notice = answer(Logs.five(), Guarantee.NOTICE);
        assertThat(notice.outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(notice.first().getFirst().key().of()).isEqualTo("21");
        Written silent = new Written()
                .line("21 2026-03-03 placed 2026-03-20")
                .line("21 2026-03-03 ban-imposed border");
        assertThat(answer(silent, Guarantee.NOTICE).outcome()).isEqualTo(Outcome.NOT_SHOWN);
    }

    @Test
    void an_extract_does_not_show_what_is_missing() {
        StandardRun run = run(Logs.five());
        About whole = Logs.five().about();
        About extract = new About(
                whole.log(), whole.law(), whole.asOf(), About.Extent.EXTRACT, whole.columns());
        assertThat(run.answers(extract))
                .filteredOn(answer -> answer.guarantee() == Guarantee.NOTICE)
                .extracting(Answer::outcome)
                .containsExactly(Outcome.NOT_SHOWN);
    }

    @Test
    void steps_are_counted_by_hand() {
        StandardRun run = run(Logs.five());
        assertThat(run.steps().get(What.BAN_IMPOSED)).containsEntry(Hand.AUTOMATIC, 5L);
        assertThat(run.steps().get(What.APPEARED)).containsEntry(Hand.UNKNOWN, 3L);
    }

    @ParameterizedTest
    @EnumSource
    void every_guarantee_has_words_and_standards_in_both_languages(Guarantee guarantee) {
        GuaranteeText text = StandardTexts.of(guarantee);
        for (Language language : Language.values()) {
            assertThat(text.title().in(language)).isNotBlank();
        }
        assertThat(text.clauses())
                .isNotEmpty()
                .allSatisfy(clause ->
                        assertThat(StandardTexts.authority(clause).says().ru()).isNotBlank());
    }

    @Test
    void the_unhelpful_authority_is_among_the_standards() {
        assertThat(StandardTexts.all())
                .filteredOn(one -> one.bears() == Authority.Bears.AGAINST)
                .extracting(Authority::id)
                .contains("peltonen");
    }

    private static Answer answer(Written log, Guarantee guarantee) {
        return run(log).answers(log.about()).stream()
                .filter(answer -> answer.guarantee() == guarantee)
                .findFirst()
                .orElseThrow();
    }

    private static StandardRun run(Written log) {
        StandardRun run = new StandardRun();
        List<CaseFindings> cases = new ArrayList<>();
        log.tell(new Report() {
            @Override
            public void begin(About about) {}

            @Override
            public void add(CaseFindings of) {
                cases.add(of);
            }

            @Override
            public void end(Sums sums) {}
        });
        cases.forEach(run::add);
        return run;
    }
}
