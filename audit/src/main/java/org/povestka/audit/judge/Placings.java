package org.povestka.audit.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.answer.DayState;
import org.povestka.law.citation.RuleId;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.SummonsId;

/// Judges a summons as it was placed and handed over.
final class Placings {

    private final Hearing hearing;
    private final Entry entry;
    private final SummonsId summons;

    private Placings(Hearing hearing, Entry entry, SummonsId summons) {
        this.hearing = hearing;
        this.entry = entry;
        this.summons = summons;
    }

    /// The verdict on the placing of a summons.
    static Verdict verdict(Hearing hearing, Entry entry) {
        SummonsId summons = hearing.dossier().summons(entry).orElseThrow();
        return new Placings(hearing, entry, summons).verdict();
    }

    private Verdict verdict() {
        Map<RuleId, Ruling> known = hearing.laws().known(entry).placed(summons).stream()
                .collect(Collectors.toMap(ruling -> ruling.basis().rule(), Function.identity()));
        Verdict verdict = Verdict.LAWFUL;
        for (Ruling whole : hearing.laws().whole(entry).placed(summons)) {
            RuleId rule = whole.basis().rule();
            Ruling then = rule == RuleId.LEAD_TIME_3_DAYS
                    ? whole
                    : known.getOrDefault(rule, right(whole));
            verdict = Verdict.graver(verdict, rule(new Docket.Rulings(then, whole)));
            known.remove(rule);
        }
        for (Ruling then : known.values()) {
            verdict = Verdict.graver(verdict, rule(new Docket.Rulings(then, then)));
        }
        return verdict;
    }

    /// A rule that by what was known did not reach the summons found nothing wrong with it.
    private static Ruling right(Ruling whole) {
        return new Ruling(DayState.YES, List.of(List.of()), List.of(), whole.basis());
    }

    private Verdict rule(Docket.Rulings rulings) {
        Ruling telling = rulings.telling();
        RuleId rule = telling.basis().rule();
        Stream<Entry> behind = switch (rule) {
            case LEAD_TIME_3_DAYS -> hearing.dossier().first(summons, What.HANDED_OVER).stream();
            case WHO_IS_REGISTERED, AGE_18_30 ->
                hearing.dossier().status(entry.when().on()).stream();
            case DECISION_VALID_ONE_YEAR -> decisions(What.DRAFT_DECISION);
            case SUSPENSIVE_EFFECT ->
                Stream.concat(decisions(What.DRAFT_DECISION), decisions(What.SUIT_FILED));
            default -> Stream.empty();
        };
        return hearing.docket()
                .rule(
                        check(rule),
                        entry,
                        rulings,
                        gap(telling),
                        Hearing.ground(
                                rule,
                                telling.basis().citation(),
                                hearing.edition(entry, Optional.of(summons)),
                                Hearing.lines(Stream.concat(Stream.of(entry), behind))));
    }

    private Stream<Entry> decisions(What what) {
        return hearing.dossier().entries().stream()
                .filter(one ->
                        one.what() == what && one.when().on() <= entry.when().on())
                .reduce((earlier, later) -> later)
                .stream();
    }

    private Finding.Gap gap(Ruling ruling) {
        RuleId rule = ruling.basis().rule();
        int found = switch (rule) {
            case LEAD_TIME_3_DAYS ->
                hearing.dossier()
                        .first(summons, What.HANDED_OVER)
                        .orElse(entry)
                        .when()
                        .on();
            case WHO_IS_REGISTERED, AGE_18_30, SUSPENSIVE_EFFECT -> entry.when().on();
            default -> entry.particulars().appearOn();
        };
        Finding.Due due = switch (rule) {
            case WHO_IS_REGISTERED, AGE_18_30, SUSPENSIVE_EFFECT -> Finding.Due.NEVER;
            case DRAFT_YEAR_ROUND -> Finding.Due.NOT_BEFORE;
            default -> Finding.Due.BY;
        };
        return new Finding.Gap(
                due,
                due == Finding.Due.NEVER ? List.of() : ruling.lawful(),
                found,
                List.of(),
                rule == RuleId.WHO_IS_REGISTERED || rule == RuleId.AGE_18_30
                        ? entry.extra().cause().reason().word()
                        : "");
    }

    private static Check check(RuleId rule) {
        return switch (rule) {
            case APPEARANCE_CAP_30 -> Check.APPEARANCE_TOO_LATE;
            case LEAD_TIME_3_DAYS -> Check.LEAD_TIME_TOO_SHORT;
            case DRAFT_YEAR_ROUND -> Check.OUT_OF_SEASON;
            case WHO_IS_REGISTERED, AGE_18_30 -> Check.CALLED_OUTSIDE_THE_DUTY;
            case DECISION_VALID_ONE_YEAR -> Check.DECISION_TOO_OLD;
            case SUSPENSIVE_EFFECT -> Check.DECISION_SUSPENDED;
            default ->
                throw new IllegalArgumentException("a rule that reaches a placing: found " + rule);
        };
    }
}
