package org.povestka.law.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
        Choices choices = new Choices(held);
        List<World<T>> worlds = new ArrayList<>();
        do {
            choices.begin();
            T value = rule.apply(choices);
            worlds.add(new World<>(value, choices.under(), choices.refusals()));
        } while (choices.next());
        return worlds;
    }
}
