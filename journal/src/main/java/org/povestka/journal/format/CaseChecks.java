package org.povestka.journal.format;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povestka.journal.tree.Flaws;
import org.povestka.law.flaw.Flaw;

/// What can be said of the events of a case together: which of them exclude each other.
final class CaseChecks {

    private final Flaws flaws;
    private final Map<String, EventDraft> placings = new HashMap<>();

    private CaseChecks(Flaws flaws) {
        this.flaws = flaws;
    }

    /// Adds every contradiction among the events that could be read.
    ///
    /// @param drafts the events, each with the name of its summons
    /// @param given how many events the case gives; where one could not be read, it may be the
    ///     placing that the others miss
    /// @param flaws where contradictions go
    static void check(List<EventDraft> drafts, int given, Flaws flaws) {
        CaseChecks checks = new CaseChecks(flaws);
        for (EventDraft draft : drafts) {
            if (draft.kind() == EventKind.PLACED) {
                draft.word("summons").ifPresent(summons -> checks.placed(summons, draft));
            }
        }
        for (EventDraft draft : drafts) {
            draft.word("summons").ifPresent(summons -> checks.afterPlacing(summons, draft));
        }
        if (drafts.size() == given && drafts.stream().noneMatch(CaseChecks::placesUnknown)) {
            drafts.forEach(checks::everPlaced);
        }
        checks.handedOverOrRefused(drafts);
    }

    private void placed(String summons, EventDraft draft) {
        EventDraft first = placings.putIfAbsent(summons, draft);
        if (first != null) {
            String line = String.valueOf(first.place().line());
            flaws.add(draft.place(), Flaw.Kind.PLACED_TWICE, summons, line);
        }
    }

    /// Whether it places a summons whose name could not be read.
    private static boolean placesUnknown(EventDraft draft) {
        return draft.kind() == EventKind.PLACED && draft.word("summons").isEmpty();
    }

    private void everPlaced(EventDraft draft) {
        Optional<String> summons = draft.word("summons");
        if (summons.isEmpty() || placings.containsKey(summons.get())) {
            return;
        }
        if (draft.table().has("summons")) {
            flaws.add(
                    draft.table().place("summons"),
                    Flaw.Kind.NEVER_PLACED,
                    draft.kind().word(),
                    summons.get());
            return;
        }
        flaws.add(draft.place(), Flaw.Kind.NOTHING_PLACED, draft.kind().word());
    }

    private void afterPlacing(String summons, EventDraft draft) {
        Optional<LocalDate> placedOn =
                Optional.ofNullable(placings.get(summons)).flatMap(placing -> placing.day("on"));
        Optional<LocalDate> on = draft.day("on");
        if (placedOn.isEmpty() || on.isEmpty()) {
            return;
        }
        if (draft.kind() == EventKind.EXCUSED) {
            accepted(draft, on.get(), placedOn.get());
        } else if (!draft.kind().mayPrecedePlacing() && on.get().isBefore(placedOn.get())) {
            flaws.add(
                    draft.table().place("on"),
                    Flaw.Kind.EVENT_BEFORE_PLACED,
                    draft.kind().word(),
                    on.get().toString(),
                    placedOn.get().toString());
        }
    }

    /// An excuse may begin before the summons, but nobody accepts it before there is a summons.
    private void accepted(EventDraft draft, LocalDate on, LocalDate placedOn) {
        LocalDate accepted = draft.day("accepted").orElse(on);
        if (!accepted.isBefore(placedOn)) {
            return;
        }
        if (draft.day("accepted").isPresent()) {
            flaws.add(
                    draft.table().place("accepted"),
                    Flaw.Kind.ACCEPTED_BEFORE_PLACED,
                    accepted.toString(),
                    placedOn.toString());
        } else if (!draft.table().has("accepted")) {
            flaws.add(
                    draft.table().place("on"),
                    Flaw.Kind.ACCEPTED_NOT_SAID,
                    on.toString(),
                    placedOn.toString());
        }
    }

    private void handedOverOrRefused(List<EventDraft> drafts) {
        Map<SummonsOnDay, EventKind> first = new HashMap<>();
        Set<SummonsOnDay> told = new HashSet<>();
        for (EventDraft draft : drafts) {
            Optional<SummonsOnDay> meeting = meeting(draft);
            if (meeting.isEmpty()) {
                continue;
            }
            SummonsOnDay when = meeting.get();
            EventKind before = first.computeIfAbsent(when, key -> draft.kind());
            if (before != draft.kind() && told.add(when)) {
                flaws.add(
                        draft.place(),
                        Flaw.Kind.HANDED_OVER_AND_REFUSED,
                        when.summons(),
                        when.on().toString());
            }
        }
    }

    /// When somebody held out the paper to him, if the event tells of that.
    private static Optional<SummonsOnDay> meeting(EventDraft draft) {
        if (draft.kind() != EventKind.HANDED_OVER && draft.kind() != EventKind.REFUSED) {
            return Optional.empty();
        }
        return draft.word("summons")
                .flatMap(summons -> draft.day("on").map(on -> new SummonsOnDay(summons, on)));
    }

    private record SummonsOnDay(String summons, LocalDate on) {}
}
