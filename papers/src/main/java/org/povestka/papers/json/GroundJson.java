package org.povestka.papers.json;

import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.Subject;
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

    private final JsonOut out;
    private final AnswerJson answers;

    GroundJson(JsonOut out) {
        this.out = out;
        this.answers = new AnswerJson(out);
    }

    /// The grounds of one summons: of every date, then of every breach.
    void of(SummonsAnswer answer) {
        String summons = answer.summons().id().name();
        States states = answer.states();
        of(summons, State.SERVED, states.served());
        of(summons, State.EXIT_BAN, states.exitBan());
        of(summons, State.LADDER, states.ladder());
        for (Breach breach : answer.outlook().breaches()) {
            breach(summons, breach);
        }
    }

    /// Where something is stated.
    static void citation(JsonOut out, Citation citation) {
        out.always("citation", citation, () -> {
            out.begin("citation");
            out.say("provision", citation.provision().key());
            out.say("edition", citation.edition());
            out.sayAll("sources", citation.sources());
            out.say("grade", citation.grade().letter());
            out.end();
        });
    }

    private void of(String summons, State state, Answer answer) {
        for (Dated dated : answer.dates()) {
            begin(summons, state);
            out.say("date", dated.first());
            ground(dated.worlds().getFirst());
        }
        for (World<Found> world : answer.worlds()) {
            if (world.value().standing() instanceof Standing.Never) {
                begin(summons, state);
                out.say("never", true);
                ground(world);
                break;
            }
        }
    }

    private void begin(String summons, State state) {
        out.begin();
        out.say("summons", summons);
        out.say("state", state.key());
    }

    private void ground(World<Found> world) {
        answers.conjunction(world.readings());
        trace(world.value().trace());
        out.end();
    }

    private void trace(Trace trace) {
        out.say("rule", trace.rule().id());
        citation(out, trace.citation());
        out.beginAll("conditions");
        for (Condition condition : trace.conditions()) {
            condition(condition);
        }
        out.endAll();
        out.beginAll("because");
        for (Trace because : trace.because()) {
            out.begin();
            trace(because);
            out.end();
        }
        out.endAll();
    }

    private void condition(Condition condition) {
        out.begin();
        Subject subject = condition.subject();
        boolean met = condition.met();
        out.always(met ? "met" : "unmet", subject, () -> {
            out.say("is", Ids.of(subject));
            out.say("met", met);
        });
        out.sayDays("days", condition.days());
        out.end();
    }

    private void breach(String summons, Breach breach) {
        out.begin();
        out.say("rule", breach.ground().rule().id());
        out.say("breach", breach.kind().id());
        out.say("measure", breach.measure().word());
        out.say("on", breach.on());
        answers.under(breach.under());
        out.say("summons", summons);
        citation(out, breach.ground().citation());
        out.end();
    }
}
