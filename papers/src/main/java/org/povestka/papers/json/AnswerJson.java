package org.povestka.papers.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Refusal;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.World;
import org.povestka.law.reading.AccountPossibility;
import org.povestka.law.reading.Reading;
import org.povestka.law.time.Span;

/// Since when and until when a state holds, and under which readings.
final class AnswerJson {

    private final JsonOut out;

    AnswerJson(JsonOut out) {
        this.out = out;
    }

    /// The answer as a part of an object.
    void answer(String key, Answer answer) {
        out.begin(key);
        answer(answer);
        out.end();
    }

    /// The answer with its kind, its dates, what never gives it, and where it ends. Several
    /// measures have one answer, which is put into words once.
    void answer(Answer answer) {
        out.once(answer, () -> tell(answer));
    }

    private void tell(Answer answer) {
        switch (answer) {
            case Answer.Certain certain -> dated("certain", certain);
            case Answer.Contested contested -> dated("contested", contested);
            case Answer.Never never -> dated("never", never);
            case Answer.Refused refused -> {
                out.say("kind", "refused");
                out.sayAll("dates", List.of());
                out.beginAll("because");
                refusals(refused.refusals());
                out.endAll();
            }
        }
    }

    /// Days with the readings that give them, the earliest first.
    void days(String key, List<DayUnder> days) {
        out.beginAll(key);
        for (DayUnder day : days) {
            date(day.day(), day.under());
        }
        out.endAll();
    }

    /// The simplest readings that must hold together, and every alternative to them.
    void under(List<List<Reading>> alternatives) {
        out.always("readings", alternatives, () -> conjoined(alternatives));
    }

    private void conjoined(List<List<Reading>> alternatives) {
        if (alternatives.isEmpty()) {
            out.sayAll("readings", List.of());
            return;
        }
        conjunction(alternatives.getFirst());
        conjunctions("alternatives", alternatives.subList(1, alternatives.size()));
    }

    /// Readings as keys; a question of fact is no reading and is said apart.
    void conjunction(List<Reading> readings) {
        out.beginAll("readings");
        boolean assuming = false;
        for (int i = 0; i < readings.size(); i++) {
            if (readings.get(i) instanceof AccountPossibility) {
                assuming = true;
            } else {
                out.item(readings.get(i).key());
            }
        }
        out.endAll();
        if (assuming) {
            assuming(readings);
        }
    }

    private void assuming(List<Reading> readings) {
        out.beginAll("assuming");
        for (Reading reading : readings) {
            if (reading instanceof AccountPossibility account) {
                out.item("account=" + (account == AccountPossibility.HELD));
            }
        }
        out.endAll();
    }

    private void conjunctions(String key, List<List<Reading>> alternatives) {
        if (alternatives.isEmpty()) {
            return;
        }
        out.beginAll(key);
        for (List<Reading> readings : alternatives) {
            out.begin();
            conjunction(readings);
            out.end();
        }
        out.endAll();
    }

    private void dated(String kind, Answer answer) {
        out.say("kind", kind);
        out.beginAll("dates");
        for (Dated dated : answer.dates()) {
            date(dated.first(), dated.under());
        }
        out.endAll();
        if (answer instanceof Answer.Contested) {
            never(answer.neverUnder());
        }
        ends(answer);
        if (!answer.refusals().isEmpty()) {
            out.beginAll("notComputed");
            refusals(answer.refusals());
            out.endAll();
        }
    }

    private void never(List<List<Reading>> under) {
        if (!under.isEmpty()) {
            out.always("neverUnder", under, () -> conjunctions("neverUnder", under));
        }
    }

    private void date(LocalDate day, List<List<Reading>> under) {
        out.begin();
        out.say("date", day);
        boolean underAll = under.size() == 1 && under.getFirst().isEmpty();
        if (!underAll) {
            under(under);
        }
        out.end();
    }

    private void ends(Answer answer) {
        List<World<LocalDate>> lasts = new ArrayList<>();
        boolean ending = false;
        for (World<Found> world : answer.worlds()) {
            if (world.value().standing() instanceof Standing.Stands(Span span)) {
                lasts.add(world.with(span.last()));
                ending |= !span.open();
            }
        }
        if (!ending) {
            return;
        }
        List<DayUnder> until = new ArrayList<>();
        List<List<Reading>> open = new ArrayList<>();
        for (DayUnder last : DayUnder.of(lasts)) {
            if (last.day().equals(Span.NO_END)) {
                open.addAll(last.under());
            } else {
                until.add(last);
            }
        }
        days("until", until);
        conjunctions("noEndUnder", open);
    }

    private void refusals(List<Refusal> refusals) {
        for (Refusal refusal : refusals) {
            out.begin();
            out.say("reading", refusal.reading().key());
            out.say("year", refusal.year());
            out.end();
        }
    }
}
