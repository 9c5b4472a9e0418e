package org.povestka.page.first;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.kernel.FirstDays;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;
import org.povestka.law.time.RestDays;

/// What the law says of every day of placing and every appearance date, for a script that knows
/// no law: a sign for each day, and for each sign how many days later a state begins.
///
/// Days of which only the whole answer can speak have a blank.
final class FirstTable {

    /// The signs, each at the number of its row.
    static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

    /// Later days need rest days that nobody has verified yet.
    private static final int LAST = Day.of(RestDays.LAST);

    private static final int FIRST = Day.of(FirstAnswer.FIRST);

    private final Rows<Placing> placings = new Rows<>();
    private final Rows<Offsets> appearings = new Rows<>();
    private final List<String> ladders = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder placed = new StringBuilder();

    FirstTable() {
        for (int day = FIRST; day <= LAST; day++) {
            placed.append(placings.sign(ofPlacing(Day.date(day))));
        }
    }

    /// When a state begins, in days after another day.
    ///
    /// @param days the first and the last of the days, or nothing where there is none
    /// @param maybeNever whether it never begins in some world
    record Offsets(List<Integer> days, boolean maybeNever) {

        static Offsets of(FirstDays.Spread spread, LocalDate after) {
            List<LocalDate> days = spread.days();
            return new Offsets(
                    days.isEmpty()
                            ? List.of()
                            : List.of(
                                    Day.of(days.getFirst()) - Day.of(after),
                                    Day.of(days.getLast()) - Day.of(after)),
                    spread.maybeNever());
        }
    }

    /// What hangs on a day of placing.
    ///
    /// @param exitBan the exit ban
    /// @param served the service
    /// @param ladder the ladder where its clock does not run from the appearance date
    /// @param ladders which line of ladders goes on from here
    record Placing(Offsets exitBan, Offsets served, Offsets ladder, int ladders) {}

    /// A sign for each day of placing, from [FirstAnswer#FIRST] on.
    String placed() {
        return placed.toString();
    }

    /// The rows of the days of placing.
    List<Placing> placings() {
        return placings.rows();
    }

    /// For each line a sign for each appearance date.
    List<String> ladders() {
        return ladders;
    }

    /// The rows of the appearance dates.
    List<Offsets> appearings() {
        return appearings.rows();
    }

    private Optional<Placing> ofPlacing(LocalDate day) {
        return Editions.governing(day)
                .flatMap(edition -> FirstDays.ofPlacing(
                                edition, Category.CONSCRIPT, Account.NOT_SAID, day)
                        .map(days -> new Placing(
                                Offsets.of(days.exitBan(), day),
                                Offsets.of(days.served(), day),
                                Offsets.of(days.ladder(), day),
                                ladders(edition))));
    }

    /// The number of the line of an edition; editions with the same twenty days share one.
    private int ladders(Edition edition) {
        return numbers.computeIfAbsent(edition.id(), id -> {
            StringBuilder line = new StringBuilder();
            for (int day = FIRST; day <= LAST; day++) {
                LocalDate appearOn = Day.date(day);
                line.append(appearings.sign(FirstDays.ladderOfAppearing(
                                edition, Category.CONSCRIPT, Account.NOT_SAID, appearOn)
                        .map(days -> Offsets.of(days, appearOn))));
            }
            int known = ladders.indexOf(line.toString());
            if (known < 0) {
                ladders.add(line.toString());
            }
            return known < 0 ? ladders.size() - 1 : known;
        });
    }

    /// Rows, each once.
    private static final class Rows<T> {

        private final List<T> rows = new ArrayList<>();

        /// The sign of a row, or a blank where there is none.
        char sign(Optional<T> row) {
            return row.map(some -> SIGNS.charAt(number(some))).orElse(' ');
        }

        private int number(T row) {
            if (!rows.contains(row)) {
                rows.add(row);
            }
            return rows.indexOf(row);
        }

        List<T> rows() {
            return List.copyOf(rows);
        }
    }
}
