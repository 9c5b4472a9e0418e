package org.povestka.papers.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.povestka.law.Explanation;
import org.povestka.law.SmallestChange;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.Timeline;

/// What would change the answer on the latest day asked about: time alone, or other facts.
final class ChangeJson {

    private static final List<State> TURNED = List.of(State.EXIT_BAN, State.LADDER);

    private final Explanation explanation;
    private final LocalDate asked;

    private ChangeJson(Explanation explanation, LocalDate asked) {
        this.explanation = explanation;
        this.asked = asked;
    }

    /// The changes; nothing where no day was asked about.
    static Optional<Json.Parts> of(Explanation explanation) {
        return explanation.days().stream()
                .map(DayAnswer::on)
                .max(Comparator.naturalOrder())
                .map(day -> new ChangeJson(explanation, day).all());
    }

    private Json.Parts all() {
        return Json.Parts.EMPTY
                .with("asked", asked)
                .with("first", first())
                .with("smallest", smallest());
    }

    private List<Json> first() {
        List<Json> turns = new ArrayList<>();
        for (Timeline.Turn turn : explanation.timeline().firstChangeAfter(asked)) {
            turns.add(Json.of("state", turn.state().key())
                    .with("on", turn.on())
                    .with("then", turn.then().word()));
        }
        return turns;
    }

    private List<Json> smallest() {
        List<Json> changes = new ArrayList<>();
        for (State state : TURNED) {
            SmallestChange.turning(explanation.asked(), state, asked)
                    .ifPresent(change -> changes.add(Json.of("state", state.key())
                            .with("now", change.from().word())
                            .with("edits", edits(change))));
        }
        return changes;
    }

    private static List<Json> edits(SmallestChange change) {
        List<Json> edits = new ArrayList<>();
        for (SmallestChange.Edit edit : change.edits()) {
            String how = switch (edit) {
                case SmallestChange.Edit.Added added -> "add";
                case SmallestChange.Edit.Dropped dropped -> "drop";
            };
            edits.add(Json.of("edit", how).and(FactJson.of(edit.event())));
        }
        return edits;
    }
}
