package org.povestka.papers.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.law.history.SummonsId;

/// Cases that the tests of the words go through.
public final class Cases {

    /// The one summons of these cases.
    public static final SummonsId S1 = new SummonsId("s1");

    private Cases() {}

    /// The case of the walkthrough: placed on 3 July 2025 for 21 July, an account,
    /// asked about 12
    /// July.
    ///
    /// @return the answer
    public static Explanation walkthrough() {
        return explain(List.of(placed("2025-07-03", "2025-07-21")), List.of(day("2025-07-12")));
    }

    /// Cases that between them reach every kind of answer.
    ///
    /// @return the answers
    public static List<Explanation> all() {
        Event placed = placed("2026-03-03", "2026-03-20");
        return List.of(
                walkthrough(),
                explain(List.of(), List.of(day("2026-03-01"))),
                explain(List.of(placed), List.of()),
                explain(
                        List.of(placed, new Event.Appeared(day("2026-03-20"), Instant.EPOCH, S1)),
                        List.of(day("2026-03-20"), day("2026-03-22"))),
                explain(List.of(placed, excused()), List.of(day("2026-04-10"))),
                explain(
                        List.of(placed, new Event.Recalled(day("2026-03-10"), Instant.EPOCH, S1)),
                        List.of(day("2026-03-12"))),
                explain(overdue(placed), List.of(day("2026-04-20"))),
                explain(decided(), List.of(day("2026-02-01"))),
                reservist(placed),
                notSaid(placed),
                explain(
                        List.of(
                                placed("2023-05-10", "2023-05-20"),
                                new Event.MeasureImposed(
                                        day("2023-05-12"), Instant.EPOCH, S1, Measure.EXIT_BAN)),
                        List.of(day("2023-05-17"))),
                explain(List.of(placed("2026-01-12", "2026-02-12")), List.of()),
                explain(List.of(placed("2026-12-20", "2027-01-15")), List.of(day("2027-02-01"))),
                explain(List.of(placed("2023-04-01", "2023-04-10")), List.of(day("2023-04-10"))));
    }

    private static Explanation explain(List<Event> events, List<LocalDate> days) {
        Person person = Person.of(Category.CONSCRIPT).with(Account.HELD);
        return Law.IN_FORCE.explain(new History(person, events), days);
    }

    private static Explanation reservist(Event placed) {
        return Law.IN_FORCE.explain(
                new History(Person.of(Category.RESERVIST), List.of(placed)),
                List.of(day("2026-03-04")));
    }

    private static Explanation notSaid(Event placed) {
        return Law.IN_FORCE.explain(
                new History(Person.of(Category.CONSCRIPT), List.of(placed)),
                List.of(day("2026-03-10")));
    }

    private static Event excused() {
        return new Event.Excused(
                day("2026-03-18"), Instant.EPOCH, S1, day("2026-04-05"), day("2026-03-25"));
    }

    private static List<Event> overdue(Event placed) {
        return List.of(
                placed,
                new Event.MeasureImposed(day("2026-03-03"), Instant.EPOCH, S1, Measure.EXIT_BAN),
                new Event.MeasureImposed(day("2026-03-05"), Instant.EPOCH, S1, Measure.DRIVING),
                new Event.MeasureLifted(day("2026-04-01"), Instant.EPOCH, S1, Measure.DRIVING),
                new Event.Appeared(day("2026-03-16"), Instant.EPOCH, S1),
                new Event.BorderAttempt(day("2026-03-10"), Instant.EPOCH));
    }

    private static List<Event> decided() {
        return List.of(
                new Event.DraftDecision(day("2025-10-20"), Instant.EPOCH),
                new Event.Learned(day("2025-10-21"), Instant.EPOCH),
                new Event.SuitFiled(day("2025-11-01"), Instant.EPOCH, Suit.DRAFT_DECISION),
                new Event.SuitFiled(day("2025-11-02"), Instant.EPOCH, Suit.MEASURES),
                new Event.SuitFiled(day("2025-11-03"), Instant.EPOCH, Suit.NOT_SAID));
    }

    /// A summons placed on one day for another.
    ///
    /// @param on the day of placing
    /// @param appear the appearance date
    /// @return the fact
    public static Event.Placed placed(String on, String appear) {
        return new Event.Placed(day(on), Instant.EPOCH, S1, day(appear), Reason.NOT_SAID);
    }

    /// A day.
    ///
    /// @param text such as `2025-07-03`
    /// @return the day
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
