package org.povestka.papers.timeline;

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
import org.povestka.law.history.SummonsId;

/// Cases whose timelines are worth looking at.
public final class Marked {

    /// The first summons.
    public static final SummonsId S1 = new SummonsId("s1");

    /// A summons whose name would be markup if it were not escaped.
    public static final SummonsId HOSTILE = new SummonsId("<img src=x onerror=\"a\">&'");

    private Marked() {}

    /// Placed on 3 July 2025 for 21 July, asked about 10 July.
    ///
    /// @return the answer
    public static Explanation running() {
        return explain(List.of("2025-07-10"), placed(S1, "2025-07-03", "2025-07-21"));
    }

    /// The same summons placed two days later.
    ///
    /// @return the answer
    public static Explanation twoDaysLater() {
        return explain(List.of("2025-07-10"), placed(S1, "2025-07-05", "2025-07-21"));
    }

    /// Two summonses, the second with a hostile name; he came for the first.
    ///
    /// @return the answer
    public static Explanation two() {
        return explain(
                List.of("2026-03-10"),
                placed(S1, "2026-01-12", "2026-02-12"),
                new Event.Appeared(day("2026-02-12"), Instant.EPOCH, S1),
                placed(HOSTILE, "2026-03-03", "2026-03-20"));
    }

    /// Measures by the facts, the last of them still standing.
    ///
    /// @return the answer
    public static Explanation measures() {
        return explain(
                List.of("2026-05-01"),
                placed(S1, "2026-03-03", "2026-03-20"),
                new Event.MeasureImposed(day("2026-03-03"), Instant.EPOCH, S1, Measure.EXIT_BAN),
                new Event.HandedOver(day("2026-03-04"), Instant.EPOCH, S1),
                new Event.MeasureImposed(day("2026-04-11"), Instant.EPOCH, S1, Measure.DRIVING),
                new Event.Learned(day("2026-04-12"), Instant.EPOCH),
                new Event.Appeared(day("2026-04-20"), Instant.EPOCH, S1),
                new Event.MeasureLifted(day("2026-05-08"), Instant.EPOCH, S1, Measure.EXIT_BAN));
    }

    /// Nothing but a day asked about.
    ///
    /// @return the answer
    public static Explanation nothing() {
        return explain(List.of("2026-03-10"));
    }

    /// No fact, and no day asked about.
    ///
    /// @return the answer
    public static Explanation empty() {
        return explain(List.of());
    }

    /// A day.
    ///
    /// @param text such as `2025-07-03`
    /// @return the day
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Event placed(SummonsId summons, String on, String appear) {
        return new Event.Placed(day(on), Instant.EPOCH, summons, day(appear), Reason.NOT_SAID);
    }

    private static Explanation explain(List<String> days, Event... events) {
        Person person = Person.of(Category.CONSCRIPT).with(Account.HELD);
        return Law.IN_FORCE.explain(
                new History(person, List.of(events)),
                days.stream().map(Marked::day).toList());
    }
}
