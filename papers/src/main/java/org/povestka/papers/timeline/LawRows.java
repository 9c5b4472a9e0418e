package org.povestka.papers.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.povestka.law.Explanation;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Segment;
import org.povestka.law.explain.MeasureAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Measure;
import org.povestka.law.reading.Reading;
import org.povestka.law.time.Span;

/// What the law says, line by line.
///
/// @param words how it is said
/// @param explanation the answer
record LawRows(ChartWords words, Explanation explanation) {

    /// The ban, the service of each summons, the ladder, measures that differ from
    /// it, the lifting.
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(whole(Row.Kind.EXIT_BAN, State.EXIT_BAN, States::exitBan));
        if (explanation.summonses().size() == 1) {
            rows.add(whole(Row.Kind.SERVED, State.SERVED, States::served));
        } else {
            explanation.summonses().forEach(summons -> rows.add(served(summons)));
        }
        rows.add(whole(Row.Kind.LADDER, State.LADDER, States::ladder));
        explanation.summonses().forEach(summons -> rows.addAll(measures(summons)));
        if (!explanation.timeline().lifting().isEmpty()) {
            rows.add(new Row(
                    Row.Kind.LIFTING,
                    words.say("row.lifting"),
                    bars(explanation.timeline().lifting()),
                    List.of(words.say("grounds.lifting"))));
        }
        return rows;
    }

    private Row whole(Row.Kind kind, State state, Function<States, Answer> answer) {
        List<Answer> answers = explanation.summonses().stream()
                .map(SummonsAnswer::states)
                .map(answer)
                .toList();
        String title = words.say("row." + state.key());
        return new Row(kind, title, bars(explanation.timeline().of(state)), grounds(answers));
    }

    private Row served(SummonsAnswer summons) {
        Answer answer = summons.states().served();
        return new Row(
                Row.Kind.SERVED,
                of("row.served", summons),
                bars(segments(answer, summons)),
                grounds(List.of(answer)));
    }

    private List<Row> measures(SummonsAnswer summons) {
        Map<List<Segment>, List<MeasureAnswer>> alike = new LinkedHashMap<>();
        for (MeasureAnswer measure : summons.measures()) {
            if (measure.measure() != Measure.EXIT_BAN) {
                alike.computeIfAbsent(
                                segments(measure.answer(), summons), days -> new ArrayList<>())
                        .add(measure);
            }
        }
        alike.remove(List.of());
        alike.remove(segments(summons.states().ladder(), summons));
        List<Row> rows = new ArrayList<>();
        alike.forEach((segments, measures) -> rows.add(new Row(
                Row.Kind.MEASURE,
                title(measures, summons),
                bars(segments),
                grounds(List.of(measures.getFirst().answer())))));
        return rows;
    }

    private String title(List<MeasureAnswer> measures, SummonsAnswer summons) {
        List<Measure> named = measures.stream().map(MeasureAnswer::measure).toList();
        if (named.equals(Measure.ladder())) {
            return of("row.each-measure", summons);
        }
        List<String> names = named.stream()
                .map(measure -> words.speech().words().say("measure." + measure.word()))
                .toList();
        return of("row.measure", summons, words.speech().together(names));
    }

    private String of(String key, SummonsAnswer summons, String... parts) {
        String title = words.say(key, parts);
        return explanation.summonses().size() == 1
                ? title
                : words.say("row.of-summons", title, summons.summons().id().name());
    }

    private List<String> grounds(List<Answer> answers) {
        Set<String> grounds = new LinkedHashSet<>();
        for (Answer answer : answers) {
            for (Dated dated : answer.dates()) {
                grounds.add(words.speech().citation(dated.trace().citation()));
            }
        }
        for (Answer answer : answers) {
            if (answer instanceof Answer.Contested) {
                answer.dates().forEach(dated -> grounds.add(reading(dated)));
            }
        }
        return List.copyOf(grounds);
    }

    private String reading(Dated dated) {
        List<String> alternatives = dated.under().stream()
                .map(together ->
                        String.join(" + ", together.stream().map(Reading::key).toList()))
                .toList();
        return words.say(
                "grounds.reading",
                words.speech().day(dated.first()),
                String.join(words.say("or"), alternatives));
    }

    /// Where no reading could be computed, nothing is known since the placing.
    private static List<Segment> segments(Answer answer, SummonsAnswer of) {
        return answer instanceof Answer.Refused
                ? List.of(new Segment(Span.since(of.summons().placed().on()), DayState.REFUSED))
                : answer.segments();
    }

    private static List<Bar> bars(List<Segment> segments) {
        return segments.stream()
                .map(segment -> new Bar(segment.span(), standing(segment.state())))
                .toList();
    }

    private static Bar.Standing standing(DayState state) {
        return switch (state) {
            case YES -> Bar.Standing.CERTAIN;
            case CONTESTED -> Bar.Standing.CONTESTED;
            case NO, REFUSED -> Bar.Standing.UNKNOWN;
        };
    }
}
