package org.povestka.law.reform;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.Stated;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.History;
import org.povestka.law.reading.Readings;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.statute.Edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// A proposed change of the law: what it moves, and that it never passes for the law.
class ReformTest {

    private static final String PLACED = "placed 2026-03-03 2026-03-20";
    private static final Edition E6 = Editions.find("E6").orElseThrow();

    static List<Arguments> amendments() {
        return List.of(
                arguments(
                        new Amendment.ServiceDays(14),
                        "served",
                        "2026-03-10 if Q2=B | 2026-03-11 if Q2=A",
                        "2026-03-17 if Q2=B | 2026-03-18 if Q2=A"),
                arguments(
                        new Amendment.BanStart(ExitBan.Start.ON_SERVICE),
                        "ban",
                        "2026-03-03",
                        "2026-03-10 if Q2=B | 2026-03-11 if Q2=A"),
                arguments(new Amendment.BanStart(ExitBan.Start.NONE), "ban", "2026-03-03", "never"),
                arguments(new Amendment.CourtStep(15), "ban", "2026-03-03", "2026-03-18"),
                arguments(
                        new Amendment.BanExpiry(30),
                        "last",
                        "[2026-03-03, …)",
                        "[2026-03-03, 2026-04-01]"),
                arguments(
                        new Amendment.LadderDays(30),
                        "ladder",
                        "2026-04-09 if Q4=B | 2026-04-10 if Q4=A",
                        "2026-04-19 if Q4=B Q16=A | 2026-04-20 if Q4=A Q16=A or Q4=B Q16=B"
                                + " | 2026-04-21 if Q4=A Q16=B"),
                arguments(
                        new Amendment.LadderDays(0),
                        "ladder",
                        "2026-04-09 if Q4=B | 2026-04-10 if Q4=A",
                        "never"),
                arguments(new Amendment.CapDays(10), "flags", "", "appear-after-cap hypothetical"),
                arguments(new Amendment.Reminder(3), "reminder", "", "2026-03-17"));
    }

    @ParameterizedTest
    @MethodSource("amendments")
    void an_amendment_moves_what_it_names(
            Amendment amendment, String what, String before, String after) {
        assertThat(said(Reform.NONE, what)).isEqualTo(before);
        assertThat(said(new Reform("proposed", List.of(amendment)), what)).isEqualTo(after);
    }

    @Test
    void three_days_for_lifting_move_the_last_day_for_the_authority() {
        Reform reform = new Reform("slower", List.of(new Amendment.LiftingDays(3)));
        assertThat(Said.step(
                        answer(reform, "placed 2026-03-03 2026-03-20; appeared 2026-03-16")
                                .outlook()
                                .steps(),
                        Step.Kind.LIFT))
                .isEqualTo("2026-03-19");
    }

    @Test
    void amendments_of_one_reform_add_up() {
        Edition amended = new Reform(
                        "court and expiry",
                        List.of(
                                new Amendment.BanStart(ExitBan.Start.ON_SERVICE),
                                new Amendment.CourtStep(15),
                                new Amendment.BanExpiry(30)))
                .amend(E6);
        assertThat(amended.measures().exitBan().terms())
                .isEqualTo(new ExitBan.Terms(ExitBan.Start.ON_SERVICE, 15, 30));
    }

    @ParameterizedTest
    @MethodSource("amendments")
    void what_a_reform_states_is_cited_as_hypothetical_and_the_rest_as_before(Amendment amendment) {
        Edition amended = new Reform("proposed", List.of(amendment)).amend(E6);
        assertThat(citations(amended).stream()
                        .filter(citation -> !citations(E6).contains(citation)))
                .allSatisfy(citation -> {
                    assertThat(citation.edition()).isEqualTo("hypothetical");
                    assertThat(citation.sources()).isEmpty();
                });
    }

    @Test
    void a_reform_is_flagged_and_no_reform_is_not() {
        Reform reform = new Reform("proposed", List.of(new Amendment.Reminder(3)));
        assertThat(Said.flags(answer(reform, PLACED))).isEqualTo("hypothetical");
        assertThat(new Regime.InForce(Reform.NONE).hypothetical()).isFalse();
        assertThat(new Regime.Named(E6, Reform.NONE).hypothetical()).isTrue();
        assertThat(Reform.NONE.reminderDays()).isEmpty();
        assertThat(Reform.NONE.amend(E6)).isEqualTo(E6);
    }

    @Test
    void a_named_edition_governs_every_day_and_a_reform_lies_on_top_of_it() {
        Reform reform = new Reform("proposed", List.of(new Amendment.ServiceDays(14)));
        Regime named = new Regime.Named(E6, reform);
        Edition governing = named.edition(LocalDate.of(1990, 1, 1)).orElseThrow();
        assertThat(governing.measures().service().terms().days()).isEqualTo(14);
        assertThat(new Regime.InForce(reform).edition(LocalDate.of(1990, 1, 1))).isEmpty();
    }

    private static String said(Reform reform, String what) {
        SummonsAnswer answer = answer(reform, PLACED);
        return switch (what) {
            case "served" -> Said.days(answer.states().served());
            case "ban" -> Said.days(answer.states().exitBan());
            case "last" ->
                new Law(new Regime.InForce(reform), Readings.ALL_OPEN)
                        .timeline(history(PLACED))
                        .exitBan()
                        .getFirst()
                        .span()
                        .toString();
            case "ladder" -> Said.days(answer.states().ladder());
            case "flags" -> Said.flags(answer);
            default -> Said.step(answer.outlook().steps(), Step.Kind.REMIND);
        };
    }

    private static SummonsAnswer answer(Reform reform, String facts) {
        return Said.first(
                new Law(new Regime.InForce(reform), Facts.readings("Q3=A")), history(facts));
    }

    private static History history(String facts) {
        return Facts.history("conscript, no account", facts);
    }

    private static List<Citation> citations(Edition edition) {
        return edition.terms().stream().map(Stated::citation).toList();
    }
}
