package org.povestka.law.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Reason;
import org.povestka.law.time.Span;

/// On which days a call or a dispatch is lawful (`draft-year-round`).
public final class Dispatch {

    /// A part of the year, both days included.
    ///
    /// @param first the first day, included
    /// @param last the last day, included
    public record Window(MonthDay first, MonthDay last) {

        /// Whether a day lies in the window.
        ///
        /// @param day the day
        /// @return true from `first` to `last`, both included
        public boolean contains(LocalDate day) {
            MonthDay monthDay = MonthDay.from(day);
            return !monthDay.isBefore(first) && !monthDay.isAfter(last);
        }

        /// The window in one year.
        ///
        /// @param year the calendar year
        /// @return its days, both ends included
        public Span in(int year) {
            return new Span(first.atYear(year), last.atYear(year));
        }
    }

    /// Whether other calls than dispatch keep to the windows too.
    public enum Calls {
        /// Examinations and boards only in the windows.
        IN_WINDOWS,
        /// Examinations and boards all year.
        ALL_YEAR
    }

    /// The windows of each group.
    ///
    /// @param calls whether other calls keep to the windows
    /// @param windows the dispatch windows by group; every group has at least one
    public record Terms(Calls calls, Map<DispatchGroup, List<Window>> windows) {

        /// Copies the windows.
        public Terms {
            windows = Map.copyOf(windows);
        }
    }

    private Dispatch() {}

    /// Whether a man may be called for the reason on the day.
    ///
    /// @param terms the windows
    /// @param group his group
    /// @param reason why he is called
    /// @param day the day
    /// @return true if the call is in season
    public static boolean inSeason(Terms terms, DispatchGroup group, Reason reason, LocalDate day) {
        return switch (reason) {
            case DISPATCH -> inWindow(terms, group, day);
            case MEDICAL_EXAM, DRAFT_BOARD ->
                terms.calls() == Calls.ALL_YEAR || inWindow(terms, group, day);
            case CLARIFY_DATA, FIRST_REGISTRATION, NOT_SAID -> true;
        };
    }

    /// The period of a group in which a day lies, or else the next one after it.
    ///
    /// @param terms the windows
    /// @param group his group
    /// @param day the day
    /// @return the period; nothing for a group without windows
    public static Optional<Span> periodOn(Terms terms, DispatchGroup group, LocalDate day) {
        List<Window> windows = terms.windows().getOrDefault(group, List.of());
        return Stream.of(day.getYear(), day.getYear() + 1)
                .flatMap(year -> windows.stream().map(window -> window.in(year)))
                .filter(period -> !period.last().isBefore(day))
                .min(Comparator.comparing(Span::first));
    }

    private static boolean inWindow(Terms terms, DispatchGroup group, LocalDate day) {
        return terms.windows().getOrDefault(group, List.of()).stream()
                .anyMatch(window -> window.contains(day));
    }
}
