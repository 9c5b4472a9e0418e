package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.povestka.law.reading.Readings;

/// Runs a rule under every combination of answers to the questions it reaches.
public final class Worlds {

    private Worlds() {}

    /// Every world that differs for this rule; an unasked question multiplies nothing.
    ///
    /// @param held the readings the user holds fast
    /// @param rule the rule; it must ask the same questions when given the same answers
    /// @param <T> the result of the rule
    /// @return at least one world, in the order of the answers, A first
    public static <T> List<World<T>> visit(Readings held, Function<Choices, T> rule) {
        return visitUntil(held, rule, value -> false);
    }

    /// The worlds up to the first with such a result, or every one.
    ///
    /// @param held the readings the user holds fast
    /// @param rule the rule; it must ask the same questions when given the same answers
    /// @param found whether no other world is asked for
    /// @param <T> the result of the rule
    /// @return at least one world, in the order of the answers, A first
    public static <T> List<World<T>> visitUntil(
            Readings held, Function<Choices, T> rule, Predicate<T> found) {
        Choices choices = new Choices(held);
        List<World<T>> worlds = new ArrayList<>();
        T value;
        do {
            choices.begin();
            value = rule.apply(choices);
            worlds.add(new World<>(value, choices.under(), choices.refusals()));
        } while (!found.test(value) && choices.next());
        return worlds;
    }
}
