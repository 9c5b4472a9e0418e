package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.answer.DayState;
import org.povestka.law.citation.RuleId;
import org.povestka.law.explain.Ruling;

/// Judges a summons as it was placed and handed over.
final class Placings {

    private static final Map<RuleId, Check> CHECKS = new EnumMap<>(Map.of(
            RuleId.APPEARANCE_CAP_30, Check.APPEARANCE_TOO_LATE,
            RuleId.LEAD_TIME_3_DAYS, Check.LEAD_TIME_TOO_SHORT,
            RuleId.DRAFT_YEAR_ROUND, Check.OUT_OF_SEASON,
            RuleId.WHO_IS_REGISTERED, Check.CALLED_OUTSIDE_THE_DUTY,
            RuleId.AGE_18_30, Check.CALLED_OUTSIDE_THE_DUTY,
            RuleId.DECISION_VALID_ONE_YEAR, Check.DECISION_TOO_OLD,
            RuleId.SUSPENSIVE_EFFECT, Check.DECISION_SUSPENDED));
    private static final Set<RuleId> OF_THE_PERSON =
            Set.of(RuleId.WHO_IS_REGISTERED, RuleId.AGE_18_30);
    private static final Set<RuleId> OF_A_DECISION =
            Set.of(RuleId.DECISION_VALID_ONE_YEAR, RuleId.SUSPENSIVE_EFFECT);

    private final Hearing hearing;
    private final Entry entry;
    private final Called summons;

    private Placings(Hearing hearing, Entry entry, Called summons) {
        this.hearing = hearing;
        this.entry = entry;
        this.summons = summons;
    }

    /// The verdict on the placing of a summons.
    static Verdict verdict(Hearing hearing, Entry entry) {
        Called summons = hearing.dossier().summons(entry).orElseThrow();
        return new Placings(hearing, entry, summons).verdict();
    }

    private Verdict verdict() {
        Opinion then = hearing.laws().known(entry, summons);
        Opinion now = hearing.laws().whole(entry, summons);
        return then == now ? same(now.placed()) : differing(then.placed(), now.placed());
    }

    private Verdict same(List<Ruling> rulings) {
        Verdict verdict = Verdict.LAWFUL;
        for (Ruling ruling : rulings) {
            verdict = Verdict.graver(verdict, rule(new Docket.Rulings(ruling, ruling)));
        }
        return verdict;
    }

    private Verdict differing(List<Ruling> before, List<Ruling> after) {
        Map<RuleId, Ruling> known = before.stream()
                .collect(Collectors.toMap(ruling -> ruling.basis().rule(), Function.identity()));
        Verdict verdict = Verdict.LAWFUL;
        for (Ruling whole : after) {
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
        return hearing.docket().rule(entry, rulings, this::told);
    }

    private Docket.Told told(Ruling telling) {
        RuleId rule = telling.basis().rule();
        return new Docket.Told(
                Objects.requireNonNull(CHECKS.get(rule)),
                gap(telling),
                Hearing.ground(
                        rule,
                        telling.basis().citation(),
                        hearing.edition(entry, Optional.of(summons)),
                        Hearing.lines(behind(rule))));
    }

    /// The entries that show it: the placing itself, and those behind the rule.
    private List<Entry> behind(RuleId rule) {
        int day = entry.when().on();
        List<Entry> behind = new ArrayList<>(3);
        behind.add(entry);
        if (rule == RuleId.LEAD_TIME_3_DAYS) {
            summons.first(What.HANDED_OVER).ifPresent(behind::add);
        } else if (OF_THE_PERSON.contains(rule)) {
            hearing.dossier().status(day).ifPresent(behind::add);
        } else if (OF_A_DECISION.contains(rule)) {
            hearing.dossier().decision(day).ifPresent(behind::add);
        }
        if (rule == RuleId.SUSPENSIVE_EFFECT) {
            hearing.dossier().suit(day).ifPresent(behind::add);
        }
        return behind;
    }

    private Finding.Gap gap(Ruling ruling) {
        RuleId rule = ruling.basis().rule();
        boolean never = OF_THE_PERSON.contains(rule) || rule == RuleId.SUSPENSIVE_EFFECT;
        Finding.Due due = rule == RuleId.DRAFT_YEAR_ROUND ? Finding.Due.NOT_BEFORE : Finding.Due.BY;
        return new Finding.Gap(
                never ? Finding.Due.NEVER : due,
                never ? List.of() : ruling.lawful(),
                found(rule, never),
                List.of(),
                OF_THE_PERSON.contains(rule) ? entry.extra().cause().reason().word() : "");
    }

    /// The day told as found: of the paper, of the placing, or the appearance date.
    private int found(RuleId rule, boolean never) {
        if (rule == RuleId.LEAD_TIME_3_DAYS) {
            return summons.first(What.HANDED_OVER).orElse(entry).when().on();
        }
        return never ? entry.when().on() : entry.particulars().appearOn();
    }
}
