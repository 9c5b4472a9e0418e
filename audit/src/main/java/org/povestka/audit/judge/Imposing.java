package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Subject;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Measure;
import org.povestka.law.statute.Edition;

/// Judges a measure that was imposed: whether the law gave ground for it on that day.
final class Imposing {

    private static final Set<Subject> DUTY =
            Set.of(Subject.BOUND, Subject.OF_AGE, Subject.OBLIGED_TO_REGISTER);

    private final Hearing hearing;
    private final Entry entry;
    private final Optional<Called> summons;

    private Imposing(Hearing hearing, Entry entry) {
        this.hearing = hearing;
        this.entry = entry;
        this.summons = hearing.dossier().summons(entry);
    }

    /// The verdict on the entry.
    static Verdict verdict(Hearing hearing, Entry entry) {
        return new Imposing(hearing, entry).verdict();
    }

    private Verdict verdict() {
        if (hearing.dossier().ambiguous(entry)) {
            return without(Hearing.open(Because.SUMMONS_NOT_SAID));
        }
        if (summons.isEmpty()) {
            return without(hearing.missing());
        }
        // The measures of the ladder stand and fall together; each other one by itself.
        if (entry.what() == What.LADDER_IMPOSED) {
            return judge(entry.particulars().measures().getFirst());
        }
        Verdict verdict = Verdict.LAWFUL;
        for (Measure measure : entry.particulars().measures()) {
            verdict = Verdict.graver(verdict, judge(measure));
        }
        return verdict;
    }

    private Verdict judge(Measure measure) {
        int day = entry.when().on();
        Called id = summons.orElseThrow();
        Opinion then = hearing.laws().known(entry, id);
        Opinion now = hearing.laws().whole(entry, id);
        Optional<Ruling> known = then.imposed(measure, day);
        Optional<Ruling> whole = then == now ? known : now.imposed(measure, day);
        if (known.isEmpty() || whole.isEmpty()) {
            return without(Hearing.open(Because.NO_EDITION));
        }
        Docket.Rulings rulings = new Docket.Rulings(known.get(), whole.get());
        return hearing.docket().rule(entry, rulings, telling -> {
            Check check = check(telling, id, measure);
            return new Docket.Told(check, gap(telling, check), ground(telling, check, id));
        });
    }

    private Check check(Ruling ruling, Called id, Measure measure) {
        if (ruling.basis().unmet().stream().map(Condition::subject).anyMatch(DUTY::contains)) {
            return Check.OUTSIDE_THE_DUTY;
        }
        if (ruling.basis().rule() == RuleId.LADDER_LIST
                || ruling.basis().rule() == RuleId.FOREIGN_PASSPORT) {
            return Check.NOT_ON_THE_LIST;
        }
        boolean after = hearing.laws()
                .whole(entry, id)
                .cameTooLate(measure, entry.when().on());
        if (after) {
            return Check.IMPOSED_AFTER_THE_END;
        }
        return measure == Measure.EXIT_BAN ? Check.BAN_WITHOUT_GROUND : Check.LADDER_WITHOUT_GROUND;
    }

    private Finding.Gap gap(Ruling ruling, Check check) {
        boolean never = ruling.lawful().isEmpty() || check == Check.IMPOSED_AFTER_THE_END;
        return new Finding.Gap(
                never ? Finding.Due.NEVER : Finding.Due.NOT_BEFORE,
                never ? List.of() : ruling.lawful(),
                entry.when().on(),
                entry.particulars().measures(),
                "");
    }

    private Finding.Ground ground(Ruling ruling, Check check, Called id) {
        List<Entry> lines = new ArrayList<>(behind(check, id));
        lines.add(entry);
        return Hearing.ground(
                ruling.basis().rule(),
                ruling.basis().citation(),
                hearing.edition(entry, summons),
                Hearing.lines(lines));
    }

    /// The entries that show it, beside the act itself.
    private List<Entry> behind(Check check, Called id) {
        if (check == Check.OUTSIDE_THE_DUTY) {
            List<Entry> behind = new ArrayList<>(List.of(id.placed()));
            hearing.dossier().status(entry.when().on()).ifPresent(behind::add);
            return behind;
        }
        if (check == Check.IMPOSED_AFTER_THE_END) {
            return hearing.ending(id).stream().toList();
        }
        List<Entry> behind = hearing.beginning(id);
        behind.removeIf(one -> one.when().on() > entry.when().on());
        return behind;
    }

    /// A measure that rests on no summons of this person.
    private Verdict without(Finding.Judged judged) {
        Edition edition = hearing.edition(entry, summons);
        boolean ban = entry.particulars().measures().contains(Measure.EXIT_BAN);
        Citation citation = ban
                ? edition.measures().exitBan().citation()
                : edition.measures().ladder().citation();
        hearing.docket()
                .add(
                        Check.NO_SUMMONS_OF_HIS,
                        judged,
                        entry,
                        new Finding.Gap(
                                Finding.Due.NEVER,
                                List.of(),
                                entry.when().on(),
                                entry.particulars().measures(),
                                entry.key().summons()),
                        Hearing.ground(
                                ban ? RuleId.EXIT_BAN_START : RuleId.LADDER_TRIGGER,
                                citation,
                                edition,
                                Hearing.lines(List.of(entry))));
        return judged.verdict();
    }
}
