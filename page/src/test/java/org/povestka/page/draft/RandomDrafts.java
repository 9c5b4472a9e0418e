package org.povestka.page.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.povestka.journal.format.EventKind;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;

/// Forms filled in without a flaw, drawn from a seed: every kind of event, one to
/// three summonses.
final class RandomDrafts {

    private final SplittableRandom chance;
    private LocalDate day = LocalDate.of(2026, 3, 2);

    RandomDrafts(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    Draft next() {
        Draft draft = Draft.empty()
                .withPerson("category", one(List.of(Category.values())).word())
                .withPerson("account", one(List.of("true", "false", "")))
                .withPerson("born", one(List.of("2003-05-14", "")));
        draft = filled(draft, 0);
        for (int i = chance.nextInt(7); i > 0; i--) {
            EventKind kind = one(List.of(EventKind.values()));
            if (kind != EventKind.PLACED || draft.summonses().size() < 3) {
                draft = draft.adding(kind.word());
                draft = filled(draft, draft.facts().size() - 1);
            }
        }
        return draft;
    }

    /// The draft with every field of one event filled in; no two events share a
    /// day.
    Draft filled(Draft draft, int index) {
        EventKind kind = draft.facts().get(index).kind();
        Draft filled = draft.withFact(index, "on", later());
        if (kind == EventKind.PLACED) {
            filled = filled.withFact(index, "appear", later())
                    .withFact(index, "reason", one(List.of(Reason.values())).word());
        }
        if (kind == EventKind.EXCUSED) {
            filled = filled.withFact(index, "until", later())
                    .withFact(index, "accepted", one(List.of(later(), "")));
        }
        if (kind.takes("measure")) {
            filled = filled.withFact(
                    index, "measure", one(List.of(Measure.values())).word());
        }
        if (kind == EventKind.SUIT_FILED) {
            filled = filled.withFact(
                    index, "against", one(List.of("", Suit.MEASURES.word(), "draft-decision")));
        }
        if (draft.several() && kind.ofSummons() && kind != EventKind.PLACED) {
            filled = filled.withFact(index, "summons", draft.name(one(draft.summonses())));
        }
        return filled;
    }

    private String later() {
        day = day.plusDays(chance.nextInt(1, 9));
        return day.toString();
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }
}
