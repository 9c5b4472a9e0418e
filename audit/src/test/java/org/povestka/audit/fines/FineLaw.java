package org.povestka.audit.fines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.judge.Hindsight;
import org.povestka.law.answer.DayState;
import org.povestka.law.rule.Term;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;

/// The road traffic fine of Italian law (Codice della Strada, arts. 201 to 204-bis), as far as the
/// public log of that process shows it: a second statute on the same engine of time.
///
/// Sent within 90 days of the violation, or, as some hold, of the day on which the owner could be
/// identified. A penalty after the 60 days for paying or appealing to the prefect have run out
/// from notification, and not where either was done in time. An appeal to the judge within 60
/// days, and of what is notified from 6 October 2011 on within 30.
final class FineLaw {

    private static final int TO_SEND = 90;
    private static final int TO_PAY = 60;
    private static final int TO_THE_PREFECT = 60;
    private static final int TO_THE_JUDGE = 60;
    private static final int TO_THE_JUDGE_REFORMED = 30;
    private static final int REFORM = Day.of(LocalDate.of(2011, 10, 6));
    private static final int FOR_EVER = Day.of(LocalDate.of(2100, 1, 1));

    private final List<Entry> entries;
    private final Hindsight hindsight = new Hindsight();

    /// What a log of fines says was done, in the words of the public one where it has them.
    enum Activity {
        CREATE_FINE("Create Fine"),
        IDENTIFY_OWNER("Identify Owner"),
        SEND_FINE("Send Fine"),
        NOTIFICATION("Insert Fine Notification"),
        PAYMENT("Payment"),
        APPEAL_TO_PREFECT("Insert Date Appeal to Prefecture"),
        PREFECT_HEARS("Send Appeal to Prefecture"),
        APPEAL_TO_JUDGE("Appeal to Judge"),
        JUDGE_HEARS("Judge Hears Appeal"),
        ADD_PENALTY("Add penalty"),
        SEND_FOR_COLLECTION("Send for Credit Collection");

        private final String word;

        Activity(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }

        static Activity of(String word) {
            return Arrays.stream(values())
                    .filter(one -> one.word.equals(word))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// An entry of a log of fines.
    record Entry(String of, Activity activity, int on, long recorded) {

        static Entry of(String name, String word, String on, String recorded) {
            return new Entry(
                    name,
                    Activity.of(word),
                    Day.of(LocalDate.parse(on)),
                    Instant.parse(recorded).getEpochSecond());
        }
    }

    /// What can be wrong.
    enum Breach {
        SENT_TOO_LATE,
        PENALTY_WITHOUT_GROUND,
        HEARD_OUT_OF_TIME,
        COLLECTED_WITHOUT_GROUND
    }

    /// What is found.
    record Found(Breach breach, Verdict verdict, Finding.Basis basis) {}

    private FineLaw(List<Entry> log) {
        this.entries = log.stream()
                .sorted(Comparator.comparingInt(Entry::on)
                        .thenComparing(Entry::activity)
                        .thenComparingLong(Entry::recorded))
                .toList();
        entries.forEach(entry -> hindsight.note(entry.on(), entry.recorded()));
    }

    /// Judges the entries of one fine.
    static Set<Found> judge(List<Entry> log) {
        FineLaw law = new FineLaw(log);
        Set<Found> found = new LinkedHashSet<>();
        for (Entry entry : law.entries) {
            switch (entry.activity()) {
                case SEND_FINE -> law.judge(entry, Breach.SENT_TOO_LATE, found);
                case ADD_PENALTY -> law.judge(entry, Breach.PENALTY_WITHOUT_GROUND, found);
                case PREFECT_HEARS, JUDGE_HEARS ->
                    law.judge(entry, Breach.HEARD_OUT_OF_TIME, found);
                case SEND_FOR_COLLECTION ->
                    law.judge(entry, Breach.COLLECTED_WITHOUT_GROUND, found);
                case CREATE_FINE,
                        IDENTIFY_OWNER,
                        NOTIFICATION,
                        PAYMENT,
                        APPEAL_TO_PREFECT,
                        APPEAL_TO_JUDGE -> {}
            }
        }
        return found;
    }

    private void judge(Entry act, Breach breach, Set<Found> found) {
        Verdict whole = verdict(act, breach, entries);
        Verdict known = hindsight.learnedMoreAfter(act.on(), act.recorded())
                ? verdict(
                        act,
                        breach,
                        entries.stream()
                                .filter(entry -> entry.recorded() <= act.recorded())
                                .toList())
                : whole;
        Optional<Finding.Basis> basis = Hindsight.basis(known, whole);
        basis.ifPresent(by ->
                found.add(new Found(breach, by == Finding.Basis.AS_KNOWN ? known : whole, by)));
    }

    /// By how many of the readings the act lies within the days on which it is right.
    private static Verdict verdict(Entry act, Breach breach, List<Entry> facts) {
        List<Optional<Span>> windows = switch (breach) {
            case SENT_TOO_LATE -> sending(facts);
            case PENALTY_WITHOUT_GROUND, COLLECTED_WITHOUT_GROUND -> List.of(unpaid(facts));
            case HEARD_OUT_OF_TIME -> List.of(hearing(act, facts));
        };
        LocalDate day = Day.date(act.on());
        long right = windows.stream()
                .filter(window -> window.filter(span -> span.contains(day)).isPresent())
                .count();
        return Verdict.of(DayState.of((int) right, windows.size()));
    }

    private static List<Optional<Span>> sending(List<Entry> facts) {
        int seen = first(facts, Activity.CREATE_FINE);
        int identified = Math.min(first(facts, Activity.IDENTIFY_OWNER), FOR_EVER);
        int from = identified == FOR_EVER ? seen : identified;
        return Stream.of(seen, from)
                .map(day -> span(seen, Term.lastDay(day, TO_SEND)))
                .toList();
    }

    private static Optional<Span> unpaid(List<Entry> facts) {
        int told = first(facts, Activity.NOTIFICATION);
        if (told == Day.NEVER) {
            return Optional.empty();
        }
        int last = Term.lastDay(told, TO_PAY);
        boolean done = Stream.of(Activity.PAYMENT, Activity.APPEAL_TO_PREFECT)
                .anyMatch(activity -> first(facts, activity) <= last);
        return done ? Optional.empty() : span(last + 1, FOR_EVER);
    }

    /// An appeal may be heard whenever it was brought in time.
    private static Optional<Span> hearing(Entry act, List<Entry> facts) {
        int told = first(facts, Activity.NOTIFICATION);
        boolean prefect = act.activity() == Activity.PREFECT_HEARS;
        int toTheJudge = told < REFORM ? TO_THE_JUDGE : TO_THE_JUDGE_REFORMED;
        int last = Term.lastDay(told, prefect ? TO_THE_PREFECT : toTheJudge);
        int brought = first(facts, prefect ? Activity.APPEAL_TO_PREFECT : Activity.APPEAL_TO_JUDGE);
        return brought <= last ? span(brought, FOR_EVER) : Optional.empty();
    }

    private static Optional<Span> span(int first, int last) {
        return Optional.of(new Span(Day.date(first), Day.date(last)));
    }

    private static int first(List<Entry> facts, Activity activity) {
        return facts.stream()
                .filter(entry -> entry.activity() == activity)
                .mapToInt(Entry::on)
                .findFirst()
                .orElse(Day.NEVER);
    }
}
