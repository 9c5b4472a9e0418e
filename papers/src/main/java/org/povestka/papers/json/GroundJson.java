package org.povestka.papers.json;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.Trace;
import org.povestka.law.answer.World;
import org.povestka.law.citation.Citation;
import org.povestka.law.explain.Breach;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.papers.wording.Ids;

/// Why each date is what it is, and where the machinery did otherwise.
final class GroundJson {

    private GroundJson() {}

    /// The grounds of one summons: of every date, then of every breach.
    static List<Json> of(SummonsAnswer answer) {
        String summons = answer.summons().id().name();
        States states = answer.states();
        List<Json> grounds = new ArrayList<>();
        grounds.addAll(of(summons, State.SERVED, states.served()));
        grounds.addAll(of(summons, State.EXIT_BAN, states.exitBan()));
        grounds.addAll(of(summons, State.LADDER, states.ladder()));
        for (Breach breach : answer.outlook().breaches()) {
            grounds.add(breach(summons, breach));
        }
        return grounds;
    }

    /// Where something is stated.
    static Json.Parts citation(Citation citation) {
        return Json.of("provision", citation.provision().key())
                .with("edition", citation.edition())
                .with("sources", Json.texts(citation.sources()))
                .with("grade", citation.grade().letter());
    }

    private static List<Json> of(String summons, State state, Answer answer) {
        List<Json> grounds = new ArrayList<>();
        Json.Parts head = Json.of("summons", summons).with("state", state.key());
        for (Dated dated : answer.dates()) {
            World<Found> world = dated.worlds().getFirst();
            grounds.add(ground(head.with("date", dated.first()), world));
        }
        for (World<Found> world : answer.worlds()) {
            if (world.value().standing() instanceof Standing.Never) {
                grounds.add(ground(head.with("never", Json.Truth.TRUE), world));
                break;
            }
        }
        return grounds;
    }

    private static Json ground(Json.Parts head, World<Found> world) {
        return head.and(AnswerJson.conjunction(world.readings()))
                .and(trace(world.value().trace()));
    }

    private static Json.Parts trace(Trace trace) {
        return Json.of("rule", trace.rule().id())
                .with("citation", citation(trace.citation()))
                .with(
                        "conditions",
                        trace.conditions().stream().map(GroundJson::of).toList())
                .with("because", trace.because().stream().map(GroundJson::trace).toList());
    }

    private static Json of(Condition condition) {
        List<String> days = condition.days().stream().map(Object::toString).toList();
        return Json.of("is", Ids.of(condition.subject()))
                .with("met", Json.truth(condition.met()))
                .with("days", Json.texts(days));
    }

    private static Json breach(String summons, Breach breach) {
        return Json.of("rule", breach.ground().rule().id())
                .with("breach", breach.kind().id())
                .with("measure", breach.measure().word())
                .with("on", breach.on())
                .and(AnswerJson.under(breach.under()))
                .with("summons", summons)
                .with("citation", citation(breach.ground().citation()));
    }
}
