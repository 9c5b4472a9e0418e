package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;

/// Which measures stand where, by the log alone: each from the entry that imposed it to the entry
/// that lifted it at that receiver.
///
/// A lifting that names no receiver lifts the measure at every receiver; one that names a
/// receiver lifts it there, or where it was imposed without one.
final class Standing {

    private final Map<Key, Entry> standing = new LinkedHashMap<>();
    private final List<Run> runs = new ArrayList<>();

    /// A measure of a summons at a receiver.
    private record Key(SummonsId summons, Measure measure, String receiver) {}

    /// A measure that stood, or still stands.
    ///
    /// @param summons the summons
    /// @param measure the measure
    /// @param imposed the entry that imposed it
    /// @param lifted the entry that lifted it; none where it still stands
    record Run(SummonsId summons, Measure measure, Entry imposed, List<Entry> lifted) {}

    /// Reads every entry of a case.
    static Standing of(Dossier dossier) {
        Standing standing = new Standing();
        for (Entry entry : dossier.entries()) {
            Optional<SummonsId> summons = dossier.summons(entry);
            if (entry.what().imposes()) {
                summons.ifPresent(id -> standing.impose(id, entry));
            } else if (entry.what() == What.MEASURE_LIFTED) {
                summons.ifPresent(id -> standing.lift(id, entry));
            }
        }
        standing.standing.forEach((key, entry) ->
                standing.runs.add(new Run(key.summons(), key.measure(), entry, List.of())));
        return standing;
    }

    /// Every measure that stood.
    List<Run> runs() {
        return runs;
    }

    private void impose(SummonsId summons, Entry entry) {
        for (Measure measure : entry.particulars().measures()) {
            standing.putIfAbsent(new Key(summons, measure, entry.particulars().receiver()), entry);
        }
    }

    private void lift(SummonsId summons, Entry entry) {
        String receiver = entry.particulars().receiver();
        for (Measure measure : entry.particulars().measures()) {
            if (receiver.isEmpty()) {
                List<Key> all = standing.keySet().stream()
                        .filter(key -> key.summons().equals(summons) && key.measure() == measure)
                        .toList();
                all.forEach(key -> end(key, entry));
            } else {
                Key there = new Key(summons, measure, receiver);
                end(standing.containsKey(there) ? there : new Key(summons, measure, ""), entry);
            }
        }
    }

    private void end(Key key, Entry lifted) {
        Entry imposed = standing.remove(key);
        if (imposed != null) {
            runs.add(new Run(key.summons(), key.measure(), imposed, List.of(lifted)));
        }
    }
}
