package org.povestka.population.town;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.povestka.law.flaw.LooksReal;
import org.povestka.law.history.Category;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.person.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

class TownTest {

    private static final Instant AT = Instant.parse("2025-07-01T09:00:00Z");

    @Test
    void number_7_is_the_same_in_a_town_of_ten_and_of_a_thousand() {
        assertThat(of(7, new Town(42, 10)))
                .isEqualTo(of(7, new Town(42, 1_000)))
                .hasSize(3);
    }

    @Test
    void another_seed_draws_other_people() {
        assertThat(of(7, new Town(43, 10))).isNotEqualTo(of(7, new Town(42, 10)));
    }

    @Test
    void a_town_holds_men_of_several_categories_and_nothing_that_could_be_real() {
        List<Happening> town = new Town(42, 500).enrolled(AT);
        Set<Category> categories = town.stream()
                .filter(Happening.Enrolled.class::isInstance)
                .map(one -> ((Happening.Enrolled) one).profile().category())
                .collect(Collectors.toSet());
        assertThat(categories).contains(Category.CONSCRIPT, Category.DEFERRED, Category.EXEMPT);
        assertThat(town)
                .allSatisfy(one -> assertThat(LooksReal.in(one.toString())).isEmpty());
    }

    private static List<Happening> of(int number, Town town) {
        PersonId id = new PersonId(number);
        return town.enrolled(AT).stream()
                .filter(one -> ((Happening.OfPerson) one).person().equals(id))
                .toList();
    }
}
