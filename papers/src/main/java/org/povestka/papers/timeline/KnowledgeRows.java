package org.povestka.papers.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.Explanation;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Event;
import org.povestka.law.time.Span;

/// What the person could know, and from when the facts show that he knew.
///
/// @param words how it is said
/// @param explanation the answer
record KnowledgeRows(ChartWords words, Explanation explanation) {

    private static final List<String> NOTICE_SOURCES = List.of("S17", "S49", "S50");

    /// One line, or none where nothing was placed.
    List<Row> rows() {
        Optional<LocalDate> notice = notice();
        Optional<LocalDate> known = known();
        List<Bar> bars = new ArrayList<>();
        notice.ifPresent(first -> addPossible(bars, first, known));
        known.ifPresent(first -> bars.add(new Bar(Span.since(first), Bar.Standing.RECORDED)));
        if (bars.isEmpty()) {
            return List.of();
        }
        List<String> sources = List.of(words.speech().sources(NOTICE_SOURCES));
        return List.of(new Row(Row.Kind.KNOWN, words.say("row.known"), bars, sources));
    }

    private void addPossible(List<Bar> bars, LocalDate first, Optional<LocalDate> known) {
        Bar.Standing standing = switch (explanation.asked().history().person().account()) {
            case HELD -> Bar.Standing.REPORTED;
            case NONE, NOT_SAID -> Bar.Standing.UNKNOWN;
        };
        if (known.isEmpty()) {
            bars.add(new Bar(Span.since(first), standing));
        } else if (known.get().isAfter(first)) {
            bars.add(new Bar(new Span(first, Span.dayBefore(known.get())), standing));
        }
    }

    private Optional<LocalDate> notice() {
        return explanation.summonses().stream()
                .map(SummonsAnswer::outlook)
                .flatMap(outlook -> outlook.steps().stream())
                .filter(step -> step.kind() == Step.Kind.NOTIFY_SUMMONS)
                .flatMap(step -> step.days().stream())
                .map(day -> day.day())
                .min(LocalDate::compareTo);
    }

    private Optional<LocalDate> known() {
        return explanation.asked().history().events().stream()
                .flatMap(event -> knewOn(event).stream())
                .min(LocalDate::compareTo);
    }

    /// The day on which a fact shows that he knew, if it does.
    private static Optional<LocalDate> knewOn(Event event) {
        return switch (event) {
            case Event.HandedOver handed -> Optional.of(handed.on());
            case Event.Refused refused -> Optional.of(refused.on());
            case Event.Opened opened -> Optional.of(opened.on());
            case Event.Appeared appeared -> Optional.of(appeared.on());
            case Event.Learned learned -> Optional.of(learned.on());
            case Event.BorderAttempt attempt -> Optional.of(attempt.on());
            case Event.Excused excused -> Optional.of(excused.accepted());
            case Event.SuitFiled suit -> Optional.of(suit.on());
            case Event.Placed placed -> Optional.empty();
            case Event.SentToEmployer sent -> Optional.empty();
            case Event.MailDelivered mail -> Optional.empty();
            case Event.Recalled recalled -> Optional.empty();
            case Event.MeasureImposed imposed -> Optional.empty();
            case Event.MeasureLifted lifted -> Optional.empty();
            case Event.SetAside aside -> Optional.empty();
            case Event.DraftDecision decision -> Optional.empty();
        };
    }
}
