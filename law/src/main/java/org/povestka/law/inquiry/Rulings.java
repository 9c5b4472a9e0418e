package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.World;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.explain.Ruling;
import org.povestka.law.reading.Reading;

/// Makes rulings of what is right in each world.
final class Rulings {

    private Rulings() {}

    /// A ruling over worlds of which each says whether the act was right; a world that was
    /// refused says nothing.
    static Ruling of(
            List<World<Boolean>> worlds, List<DayUnder> lawful, RuleId rule, Stated<?> stated) {
        return of(worlds, lawful, basis(rule, stated, List.of(), worlds));
    }

    /// A ruling whose basis is known.
    static Ruling of(List<World<Boolean>> worlds, List<DayUnder> lawful, Ruling.Basis basis) {
        List<World<Boolean>> said =
                worlds.stream().filter(world -> world.refusals().isEmpty()).toList();
        List<World<Boolean>> right = said.stream().filter(World::value).toList();
        return new Ruling(DayState.of(right.size(), said.size()), under(right), lawful, basis);
    }

    /// The basis of a ruling: of a state that nowhere stands, with the conditions not met.
    static Ruling.Basis basis(
            RuleId rule, Stated<?> stated, List<Condition> unmet, List<? extends World<?>> worlds) {
        boolean refused = worlds.stream().allMatch(world -> !world.refusals().isEmpty());
        return new Ruling.Basis(
                rule,
                stated.citation(),
                unmet,
                refused ? Ruling.Because.CALENDAR_NOT_VERIFIED : Ruling.Because.SAID);
    }

    /// The conditions that keep a state from standing, in the first world in which it never
    /// does.
    static List<Condition> unmet(Answer answer) {
        return answer.worlds().stream()
                .filter(world -> world.value().standing() instanceof Standing.Never)
                .findFirst()
                .map(world -> world.value().trace().whyNot())
                .orElse(List.of());
    }

    /// The first days of a state, each with its readings.
    static List<DayUnder> firstDays(Answer answer) {
        return answer.dates().stream().map(Rulings::day).toList();
    }

    private static DayUnder day(Dated dated) {
        return new DayUnder(dated.first(), dated.under());
    }

    private static List<List<Reading>> under(List<World<Boolean>> right) {
        return DayUnder.of(
                        right.stream().map(world -> world.with(LocalDate.EPOCH)).toList())
                .stream()
                .flatMap(day -> day.under().stream())
                .toList();
    }
}
