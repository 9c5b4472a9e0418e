package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.law.time.Day;

/// Which measures stand where, by the log alone: each from the entry that imposed it to the entry
/// that lifted it at that receiver.
///
/// A lifting that names no receiver lifts the measure at every receiver; one that names a
/// receiver lifts it there, or where it was imposed without one.
final class Standing {

    private final Map<Key, Entry> standing = new LinkedHashMap<>();
    private final Map<Kind, Set<Key>> everywhere = new HashMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Run> bans = new ArrayList<>();
    /// The last day on which one of the bans so far stood, at the place of each.
    private final List<Integer> lastDays = new ArrayList<>();

    /// A measure of a summons, at whichever receiver.
    private record Kind(SummonsId summons, Measure measure) {}

    /// A measure of a summons at a receiver.
    private record Key(SummonsId summons, Measure measure, String receiver) {}

    /// A measure that stood, or still stands.
    ///
    /// @param summons the summons
    /// @param measure the measure
    /// @param imposed the entry that imposed it
    /// @param lifted the entry that lifted it; none where it still stands
    record Run(SummonsId summons, Measure measure, Entry imposed, List<Entry> lifted) {

        private int lastDay() {
            return lifted.isEmpty() ? Day.NEVER : lifted.getFirst().when().on();
        }
    }

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
        standing.orderBans();
        return standing;
    }

    /// Whether an exit ban stood on a day.
    boolean bannedOn(int day) {
        int low = 0;
        int high = bans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bans.get(middle).imposed().when().on() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && lastDays.get(low - 1) >= day;
    }

    private void orderBans() {
        runs.stream().filter(run -> run.measure() == Measure.EXIT_BAN).forEach(bans::add);
        bans.sort(Comparator.comparingInt(run -> run.imposed().when().on()));
        int last = Integer.MIN_VALUE;
        for (Run ban : bans) {
            last = Math.max(last, ban.lastDay());
            lastDays.add(last);
        }
    }

    /// Every measure that stood.
    List<Run> runs() {
        return runs;
    }

    private void impose(SummonsId summons, Entry entry) {
        for (Measure measure : entry.particulars().measures()) {
            Key key = new Key(summons, measure, entry.particulars().receiver());
            standing.putIfAbsent(key, entry);
            everywhere
                    .computeIfAbsent(new Kind(summons, measure), kind -> new LinkedHashSet<>())
                    .add(key);
        }
    }

    private void lift(SummonsId summons, Entry entry) {
        String receiver = entry.particulars().receiver();
        for (Measure measure : entry.particulars().measures()) {
            if (receiver.isEmpty()) {
                Set<Key> all = everywhere.getOrDefault(new Kind(summons, measure), Set.of());
                List.copyOf(all).forEach(key -> end(key, entry));
            } else {
                Key there = new Key(summons, measure, receiver);
                end(standing.containsKey(there) ? there : new Key(summons, measure, ""), entry);
            }
        }
    }

    private void end(Key key, Entry lifted) {
        Entry imposed = standing.remove(key);
        if (imposed != null) {
            everywhere
                    .getOrDefault(new Kind(key.summons(), key.measure()), new LinkedHashSet<>())
                    .remove(key);
            runs.add(new Run(key.summons(), key.measure(), imposed, List.of(lifted)));
        }
    }
}
