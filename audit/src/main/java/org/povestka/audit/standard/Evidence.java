package org.povestka.audit.standard;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.log.Entry;

/// What was seen of one guarantee so far.
final class Evidence {

    private long met;
    private long failed;
    private long open;
    private final List<Entry> first = new ArrayList<>(1);

    /// An instance in which it was kept.
    void met() {
        met++;
    }

    /// An instance in which it was not kept.
    void fails(Entry entry) {
        failed++;
        if (first.isEmpty()) {
            first.add(entry);
        }
    }

    /// An instance of which the log does not say enough.
    void open() {
        open++;
    }

    Answer answer(Guarantee guarantee, boolean shown) {
        Outcome outcome = !shown
                ? Outcome.NOT_SHOWN
                : failed > 0
                        ? Outcome.NOT_MET
                        : met > 0 && open == 0 ? Outcome.MET : Outcome.NOT_SHOWN;
        Answer.Seen seen = shown ? new Answer.Seen(met, failed, open) : Answer.Seen.NOTHING;
        return new Answer(guarantee, outcome, seen, shown ? first : List.of());
    }
}
