package org.povestka.papers.json;

import java.util.Comparator;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.law.SmallestChange;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.Timeline;

/// What would change the answer on the latest day asked about: time alone, or other facts.
final class ChangeJson {

    private static final List<State> TURNED = List.of(State.EXIT_BAN, State.LADDER);

    private final JsonOut out;
    private final Explanation explanation;
    private final DayAnswer asked;

    private ChangeJson(JsonOut out, Explanation explanation, DayAnswer asked) {
        this.out = out;
        this.explanation = explanation;
        this.asked = asked;
    }

    /// The changes; nothing where no day was asked about.
    static void say(JsonOut out, Explanation explanation) {
        explanation.days().stream()
                .max(Comparator.comparing(DayAnswer::on))
                .ifPresent(day -> new ChangeJson(out, explanation, day).all());
    }

    private void all() {
        out.begin("change");
        out.say("asked", asked.on());
        out.beginAll("first");
        explanation.timeline().firstChangeAfter(asked.on()).forEach(this::turn);
        out.endAll();
        out.beginAll("smallest");
        for (State state : TURNED) {
            SmallestChange.turning(explanation.asked(), state, asked.on(), asked.of(state))
                    .ifPresent(change -> smallest(state, change));
        }
        out.endAll();
        out.end();
    }

    private void turn(Timeline.Turn turn) {
        out.begin();
        out.say("state", turn.state().key());
        out.say("on", turn.on());
        out.say("then", turn.then().word());
        out.end();
    }

    private void smallest(State state, SmallestChange change) {
        out.begin();
        out.say("state", state.key());
        out.say("now", change.from().word());
        out.beginAll("edits");
        for (SmallestChange.Edit edit : change.edits()) {
            out.begin();
            out.say(
                    "edit",
                    switch (edit) {
                        case SmallestChange.Edit.Added added -> "add";
                        case SmallestChange.Edit.Dropped dropped -> "drop";
                    });
            FactJson.say(out, edit.event());
            out.end();
        }
        out.endAll();
        out.end();
    }
}
