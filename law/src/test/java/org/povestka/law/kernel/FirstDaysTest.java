package org.povestka.law.kernel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.statute.Edition;

import static org.assertj.core.api.Assertions.assertThat;

/// The first days taken apart and put together again are the first days.
class FirstDaysTest {

    private static final List<Category> CATEGORIES = List.of(Category.values());
    private static final List<Account> ACCOUNTS = List.of(Account.values());
    private static final int CASES = 4_000;
    private static final LocalDate FROM = LocalDate.of(2023, 4, 1);
    private static final int DAYS = 1_600;

    @Test
    void what_hangs_on_one_day_each_makes_the_whole() {
        SplittableRandom chance = new SplittableRandom(20261130L);
        int whole = 0;
        for (int i = 0; i < CASES; i++) {
            Edition edition = any(Editions.ALL, chance);
            Category category = any(CATEGORIES, chance);
            Account account = any(ACCOUNTS, chance);
            LocalDate placed = FROM.plusDays(chance.nextInt(DAYS));
            LocalDate appear = placed.plusDays(chance.nextInt(90));
            Optional<FirstDays> days = FirstDays.of(edition, category, account, placed, appear);
            assertThat(together(edition, category, account, placed, appear))
                    .as("%s, %s, %s, %s, %s", edition.id(), category, account, placed, appear)
                    .isEqualTo(days);
            whole += days.isPresent() ? 1 : 0;
        }
        assertThat(whole).isBetween(CASES / 2, CASES - 1);
    }

    private static <T> T any(List<T> of, SplittableRandom chance) {
        return of.get(chance.nextInt(of.size()));
    }

    private static Optional<FirstDays> together(
            Edition edition,
            Category category,
            Account account,
            LocalDate placed,
            LocalDate appear) {
        return FirstDays.ofPlacing(edition, category, account, placed)
                .flatMap(days -> FirstDays.ladderOfAppearing(edition, category, account, appear)
                        .map(ladder -> new FirstDays(
                                days.served(), days.exitBan(), joined(days.ladder(), ladder))));
    }

    private static FirstDays.Spread joined(FirstDays.Spread one, FirstDays.Spread other) {
        TreeSet<LocalDate> days = new TreeSet<>(one.days());
        days.addAll(other.days());
        return new FirstDays.Spread(List.copyOf(days), one.maybeNever() || other.maybeNever());
    }
}
