package org.povestka.law;

import java.util.List;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.PersonAnswer;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Timeline;
import org.povestka.law.history.History;

/// Everything the law says of one case.
///
/// @param asked the facts, the regime and the readings it was asked with
/// @param summonses an answer for each summons, in order of placing
/// @param days an answer for each day asked about, in the order asked
/// @param timeline the runs of each state over time
/// @param person what does not hang on one summons
public record Explanation(
        Asked asked,
        List<SummonsAnswer> summonses,
        List<DayAnswer> days,
        Timeline timeline,
        PersonAnswer person) {

    /// Copies the lists.
    public Explanation {
        summonses = List.copyOf(summonses);
        days = List.copyOf(days);
    }

    /// What was asked.
    ///
    /// @param history the facts
    /// @param law the regime and the readings held fast
    public record Asked(History history, Law law) {}
}
