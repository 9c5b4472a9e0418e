package org.povestka.papers.library;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.edition.Editions;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Fines;
import org.povestka.law.rule.SelfReport;
import org.povestka.law.rule.Service;
import org.povestka.law.statute.Edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/// The editions in which a rule is said to stand are those whose terms have it.
class RuleEditionsTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                arguments("transitional-clause", ban(ExitBan.Start.ON_SENDING)),
                arguments("exit-ban-start", ban(ExitBan.Start.NONE).negate()),
                arguments("served-by-mail", route(Service.Route.BY_MAIL)),
                arguments("served-electronic-account", route(Service.Route.IN_ACCOUNT)),
                arguments("served-registry-fallback", route(Service.Route.IN_REGISTRY)),
                rule("ladder-trigger", of -> of.measures().ladder().terms().days() > 0),
                rule("lifting", of -> of.measures().lifting().terms().days() > 0),
                rule(
                        "appearance-cap-30",
                        of -> of.calendar().cap().terms().force() != AppearanceCap.Force.NONE),
                rule(
                        "self-report-two-weeks",
                        of -> of.calendar().selfReport().terms().base() != SelfReport.Base.NONE),
                rule(
                        "decision-valid-one-year",
                        of -> of.calendar().validity().terms().years() > 0),
                rule(
                        "foreign-passport",
                        of -> of.sanctions().passport().terms().surrenderDays() > 0),
                rule("ladder-driving", of -> of.sanctions().traffic().terms().days() > 0),
                rule(
                        "fine-no-show",
                        of -> !of.sanctions().fines().terms().noShow().equals(Fines.Range.NONE)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_is_said_to_stand_where_it_stands(String rule, Predicate<Edition> has) {
        List<String> said = Library.rules().stream()
                .filter(card -> card.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .anchors()
                .editions();
        List<String> standing = Stream.concat(Editions.ALL.stream(), Editions.find("P1").stream())
                .filter(has)
                .map(Edition::id)
                .toList();
        assertThat(said).containsExactlyElementsOf(standing);
    }

    private static Arguments rule(String rule, Predicate<Edition> has) {
        return arguments(rule, has);
    }

    private static Predicate<Edition> ban(ExitBan.Start start) {
        return edition -> edition.measures().exitBan().terms().start() == start;
    }

    private static Predicate<Edition> route(Service.Route route) {
        return edition -> edition.measures().service().terms().routes().contains(route);
    }
}
