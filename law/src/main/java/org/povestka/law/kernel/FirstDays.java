package org.povestka.law.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// On which days the three states of a summons begin that nothing has ended yet, over all
/// worlds: what the explaining path finds, without its grounds and conditions.
///
/// @param served the days of service
/// @param exitBan the first days of the exit ban
/// @param ladder the first days of the ladder
public record FirstDays(Spread served, Spread exitBan, Spread ladder) {

    /// The days on which one state can begin.
    ///
    /// @param days the days, each once, in order
    /// @param maybeNever whether it never begins in some world
    public record Spread(List<LocalDate> days, boolean maybeNever) {

        /// Copies the days.
        public Spread {
            days = List.copyOf(days);
        }

        private static Spread of(SortedSet<Integer> found) {
            List<LocalDate> days = new ArrayList<>();
            for (int day : found) {
                if (day != Day.NEVER) {
                    days.add(Day.date(day));
                }
            }
            return new Spread(days, found.contains(Day.NEVER));
        }
    }

    /// The first days of a summons that was placed and after which nothing happened.
    ///
    /// @param edition the edition that governs the summons
    /// @param category how the man stands to service; his age is not in question
    /// @param account whether he holds an account; where it is not said, both are tried
    /// @param placedOn the day of placing
    /// @param appearOn the appearance date
    /// @return the days; nothing where a day cannot be computed in some world, or a state ends
    /// by itself
    public static Optional<FirstDays> of(
            Edition edition,
            Category category,
            Account account,
            LocalDate placedOn,
            LocalDate appearOn) {
        Found found = new Found(Kernel.of(edition), world -> true);
        found.add(category, account, placedOn, appearOn);
        return found.days();
    }

    /// What of the first days hangs on the day of placing and not on the appearance date: all
    /// but the ladder of the worlds in which its twenty days run from that date.
    ///
    /// @param edition the edition that governs the summons
    /// @param category how the man stands to service; his age is not in question
    /// @param account whether he holds an account; where it is not said, both are tried
    /// @param placedOn the day of placing
    /// @return the days, whatever the appearance date; nothing as in [#of]
    public static Optional<FirstDays> ofPlacing(
            Edition edition, Category category, Account account, LocalDate placedOn) {
        Found found = new Found(Kernel.of(edition), world -> !fromAppearance(world));
        found.add(category, account, placedOn, placedOn);
        return found.days();
    }

    /// The days of the ladder that [#ofPlacing] leaves out: both together are those of [#of].
    ///
    /// @param edition the edition that governs the summons
    /// @param category how the man stands to service; his age is not in question
    /// @param account whether he holds an account; where it is not said, both are tried
    /// @param appearOn the appearance date
    /// @return the days, whenever the summons was placed; nothing where a day cannot
    /// be computed in some world
    public static Optional<Spread> ladderOfAppearing(
            Edition edition, Category category, Account account, LocalDate appearOn) {
        Found found = new Found(Kernel.of(edition), FirstDays::fromAppearance);
        found.add(category, account, appearOn, appearOn);
        return found.laddered.contains(Day.NOT_KNOWN)
                ? Optional.empty()
                : Optional.of(Spread.of(found.laddered));
    }

    private static boolean fromAppearance(Answers world) {
        return world.ladderClock() == LadderClock.FROM_APPEARANCE_DATE;
    }

    private static final class Found {
        private final Kernel kernel;
        private final Predicate<Answers> worlds;
        private final SortedSet<Integer> served = new TreeSet<>();
        private final SortedSet<Integer> banned = new TreeSet<>();
        private final SortedSet<Integer> laddered = new TreeSet<>();
        private boolean whole = true;

        Found(Kernel kernel, Predicate<Answers> worlds) {
            this.kernel = kernel;
            this.worlds = worlds;
        }

        void add(Category category, Account account, LocalDate placedOn, LocalDate appearOn) {
            Facts.Placing placing =
                    new Facts.Placing(Day.of(placedOn), Day.of(appearOn), Day.NEVER);
            List<Account> accounts = account == Account.NOT_SAID
                    ? List.of(Account.HELD, Account.NONE)
                    : List.of(account);
            for (Account one : accounts) {
                add(new Facts(
                        new Facts.Addressee(category, Day.NOT_KNOWN, Day.NEVER, one),
                        placing,
                        Facts.Delivery.NONE,
                        Facts.Endings.NONE));
            }
        }

        Optional<FirstDays> days() {
            return whole
                    ? Optional.of(new FirstDays(
                            Spread.of(served), Spread.of(banned), Spread.of(laddered)))
                    : Optional.empty();
        }

        private void add(Facts facts) {
            for (Answers world : Answers.to(Kernel.mattering(facts))) {
                if (!worlds.test(world)) {
                    continue;
                }
                Dates dates = kernel.dates(facts, world);
                whole &= !dates.refused()
                        && dates.banLast() == Day.NEVER
                        && dates.ladderLast() == Day.NEVER;
                served.add(dates.served());
                banned.add(dates.banFirst());
                laddered.add(dates.ladderFirst());
            }
        }
    }
}
