package org.povestka.journal.format;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.povestka.journal.tree.Flaws;
import org.povestka.law.flaw.Flaw;

/// Says of every event which summons it belongs to: the name may be left out where there is one.
final class SummonsNames {

    /// What the only summons is called if the case does not name it.
    private static final String ONLY = "s1";

    private SummonsNames() {}

    /// The same events, each event of a summons with the name of its summons; where there are
    /// several summonses and an event does not say which, that is a flaw and the event has
    /// none.
    static List<EventDraft> filled(List<EventDraft> drafts, Flaws flaws) {
        Optional<String> only = only(drafts);
        if (only.isPresent()) {
            return drafts.stream()
                    .map(draft -> silent(draft) ? draft.of(only.get()) : draft)
                    .toList();
        }
        for (EventDraft draft : drafts) {
            if (silent(draft)) {
                flaws.add(
                        draft.place(), Flaw.Kind.SUMMONS_NOT_SAID, draft.kind().word());
            }
        }
        return drafts;
    }

    /// The name of the only summons, or nothing where there are several.
    private static Optional<String> only(List<EventDraft> drafts) {
        List<EventDraft> placings = drafts.stream()
                .filter(draft -> draft.kind() == EventKind.PLACED)
                .toList();
        if (placings.size() < 2) {
            NavigableSet<String> names = names(placings);
            return Optional.of(name(names.isEmpty() ? names(drafts) : names));
        }
        NavigableSet<String> names = names(placings);
        boolean oneName = names.size() == 1 && placings.stream().noneMatch(SummonsNames::silent);
        return oneName ? Optional.of(names.first()) : Optional.empty();
    }

    private static String name(NavigableSet<String> names) {
        return names.size() == 1 ? names.first() : ONLY;
    }

    private static NavigableSet<String> names(List<EventDraft> drafts) {
        NavigableSet<String> names = new TreeSet<>();
        for (EventDraft draft : drafts) {
            draft.word("summons").ifPresent(names::add);
        }
        return names;
    }

    private static boolean silent(EventDraft draft) {
        return draft.kind().ofSummons() && !draft.table().has("summons");
    }
}
