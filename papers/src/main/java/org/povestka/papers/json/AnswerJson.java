package org.povestka.papers.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Answer;
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

    private AnswerJson() {}

    /// The answer with its kind, its dates, what never gives it, and where it ends.
    static Json.Parts of(Answer answer) {
        return switch (answer) {
            case Answer.Certain certain -> dated("certain", certain);
            case Answer.Contested contested -> dated("contested", contested);
            case Answer.Never never -> dated("never", never);
            case Answer.Refused refused ->
                Json.of("kind", "refused")
                        .with("dates", List.of())
                        .with("because", refusals(refused.refusals()));
        };
    }

    /// Days with the readings that give them, the earliest first.
    static List<Json> days(List<DayUnder> days) {
        List<Json> dates = new ArrayList<>();
        for (DayUnder day : days) {
            dates.add(date(day.day(), day.under()));
        }
        return dates;
    }

    /// The simplest readings that must hold together, and every alternative to them.
    static Json.Parts under(List<List<Reading>> alternatives) {
        if (alternatives.isEmpty()) {
            return Json.Parts.EMPTY.with("readings", List.of());
        }
        List<Json> others = alternatives.stream()
                .skip(1)
                .map(AnswerJson::conjunction)
                .map(Json.class::cast)
                .toList();
        return conjunction(alternatives.getFirst()).withAny("alternatives", others);
    }

    /// Readings as keys; a question of fact is no reading and is said apart.
    static Json.Parts conjunction(List<Reading> readings) {
        List<String> keys = new ArrayList<>();
        List<String> assuming = new ArrayList<>();
        for (Reading reading : readings) {
            if (reading instanceof AccountPossibility account) {
                assuming.add("account=" + (account == AccountPossibility.HELD));
            } else {
                keys.add(reading.key());
            }
        }
        return Json.Parts.EMPTY
                .with("readings", Json.texts(keys))
                .withAny("assuming", Json.texts(assuming));
    }

    private static Json.Parts dated(String kind, Answer answer) {
        List<Json> dates = answer.dates().stream()
                .map(dated -> date(dated.first(), dated.under()))
                .toList();
        List<Json> never = answer instanceof Answer.Contested
                ? answer.neverUnder().stream()
                        .map(AnswerJson::conjunction)
                        .map(Json.class::cast)
                        .toList()
                : List.of();
        return Json.of("kind", kind)
                .with("dates", dates)
                .withAny("neverUnder", never)
                .and(ends(answer))
                .withAny("notComputed", refusals(answer.refusals()));
    }

    private static Json date(LocalDate day, List<List<Reading>> under) {
        Json.Parts date = Json.Parts.EMPTY.with("date", day);
        boolean underAll = under.size() == 1 && under.getFirst().isEmpty();
        return underAll ? date : date.and(under(under));
    }

    private static Json.Parts ends(Answer answer) {
        List<World<LocalDate>> lasts = new ArrayList<>();
        for (World<Found> world : answer.worlds()) {
            if (world.value().standing() instanceof Standing.Stands(Span span)) {
                lasts.add(world.with(span.last()));
            }
        }
        if (lasts.stream().allMatch(last -> last.value().equals(Span.NO_END))) {
            return Json.Parts.EMPTY;
        }
        List<Json> until = new ArrayList<>();
        List<Json> open = new ArrayList<>();
        for (DayUnder last : DayUnder.of(lasts)) {
            if (last.day().equals(Span.NO_END)) {
                last.under().forEach(readings -> open.add(conjunction(readings)));
            } else {
                until.add(date(last.day(), last.under()));
            }
        }
        return Json.Parts.EMPTY.with("until", until).withAny("noEndUnder", open);
    }

    private static List<Json> refusals(List<Refusal> refusals) {
        List<Json> told = new ArrayList<>();
        for (Refusal refusal : refusals) {
            told.add(Json.of("reading", refusal.reading().key())
                    .with("year", new Json.Whole(refusal.year())));
        }
        return told;
    }
}
