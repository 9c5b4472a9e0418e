package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;

/// Which measures stand where, by the log alone: each from the entry that imposed it to the entry
/// that lifted it at that receiver.
///
/// A lifting that names no receiver lifts the measure at every receiver; one that names a
/// receiver lifts it there, or where it was imposed without one.
final class Standing {

    /// By the place of each summons what still stands of it, in the order in which it was imposed.
    private final List<List<Open>> open = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Run> bans = new ArrayList<>();
    /// The last day on which one of the bans so far stood, at the place of each.
    private final List<Integer> lastDays = new ArrayList<>();
    private int imposed;

    /// A measure that stands at a receiver.
    ///
    /// @param order which of all that were imposed it is
    private record Open(Measure measure, Act imposed, int order) {

        private boolean at(Measure which, String receiver) {
            return measure == which && receiver().equals(receiver);
        }

        private String receiver() {
            return imposed.entry().particulars().receiver();
        }
    }

    /// An entry that imposed measures of a summons, and the runs that began with it.
    ///
    /// @param pairs those of them that have their beginning and their end in common
    record Act(Called summons, Entry entry, List<Pair> pairs) {}

    /// Measures that the same entry imposed, and that the same entry lifted or none.
    ///
    /// @param summons the summons
    /// @param imposed the entry that imposed them
    /// @param lifted the entry that lifted them; none where they still stand
    /// @param measures the measures, in the order in which they were lifted
    record Pair(Called summons, Entry imposed, List<Entry> lifted, List<Measure> measures) {

        @SuppressWarnings("ReferenceEquality")
        private boolean endsWith(List<Entry> other) {
            return lifted.isEmpty()
                    ? other.isEmpty()
                    : !other.isEmpty() && lifted.getFirst() == other.getFirst();
        }
    }

    /// A measure that stood, or still stands.
    ///
    /// @param act what imposed it
    /// @param measure the measure
    /// @param lifted the entry that lifted it; none where it still stands
    record Run(Act act, Measure measure, List<Entry> lifted) {

        /// The summons.
        Called summons() {
            return act.summons();
        }

        /// The entry that imposed it.
        Entry imposed() {
            return act.entry();
        }

        private int lastDay() {
            return lifted.isEmpty() ? Day.NEVER : lifted.getFirst().when().on();
        }
    }

    /// Reads every entry of a case.
    static Standing of(Dossier dossier) {
        Standing standing = new Standing();
        dossier.placed().forEach(summons -> standing.open.add(new ArrayList<>(2)));
        for (Entry entry : dossier.entries()) {
            boolean imposes = entry.what().imposes();
            if (imposes || entry.what() == What.MEASURE_LIFTED) {
                Optional<Called> summons = dossier.summons(entry);
                if (summons.isPresent() && imposes) {
                    standing.impose(summons.get(), entry);
                } else if (summons.isPresent()) {
                    standing.lift(summons.get(), entry);
                }
            }
        }
        standing.keepStanding();
        return standing;
    }

    /// Whether an exit ban stood on a day.
    boolean bannedOn(int day) {
        if (lastDays.size() < bans.size()) {
            orderBans();
        }
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

    /// The runs that have their beginning and their end in common, in the order of the first of
    /// each.
    List<Pair> pairs() {
        return pairs;
    }

    private Pair pair(Run run) {
        for (Pair pair : run.act().pairs()) {
            if (pair.endsWith(run.lifted())) {
                return pair;
            }
        }
        Pair pair = new Pair(run.summons(), run.imposed(), run.lifted(), new ArrayList<>(1));
        run.act().pairs().add(pair);
        pairs.add(pair);
        return pair;
    }

    private void impose(Called summons, Entry entry) {
        List<Open> standing = open.get(summons.place());
        Act act = new Act(summons, entry, new ArrayList<>(1));
        String receiver = entry.particulars().receiver();
        for (Measure measure : entry.particulars().measures()) {
            if (find(standing, measure, receiver) < 0) {
                standing.add(new Open(measure, act, imposed++));
            }
        }
    }

    private void lift(Called summons, Entry entry) {
        List<Open> standing = open.get(summons.place());
        String receiver = entry.particulars().receiver();
        List<Entry> lifted = List.of(entry);
        for (Measure measure : entry.particulars().measures()) {
            if (receiver.isEmpty()) {
                for (int i = 0; i < standing.size(); i++) {
                    if (standing.get(i).measure() == measure) {
                        end(standing.remove(i--), lifted);
                    }
                }
                continue;
            }
            int there = find(standing, measure, receiver);
            int place = there < 0 ? find(standing, measure, "") : there;
            if (place >= 0) {
                end(standing.remove(place), lifted);
            }
        }
    }

    private static int find(List<Open> standing, Measure measure, String receiver) {
        for (int i = 0; i < standing.size(); i++) {
            if (standing.get(i).at(measure, receiver)) {
                return i;
            }
        }
        return -1;
    }

    private void end(Open ended, List<Entry> lifted) {
        Run run = new Run(ended.imposed(), ended.measure(), lifted);
        runs.add(run);
        pair(run).measures().add(run.measure());
        if (run.measure() == Measure.EXIT_BAN) {
            bans.add(run);
        }
    }

    /// What nobody lifted, in the order in which it was imposed.
    private void keepStanding() {
        List<Open> still = new ArrayList<>();
        open.forEach(still::addAll);
        if (open.size() > 1) {
            still.sort(Comparator.comparingInt(Open::order));
        }
        still.forEach(one -> end(one, List.of()));
    }
}
