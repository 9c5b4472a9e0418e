package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.glance.Glance;
import org.povestka.audit.known.Sayings;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.What;
import org.povestka.law.history.SummonsId;

/// One case as the judge sees it: its entries in order, which summons each is of, and what was
/// known of the person when.
///
/// An entry that names no summons is of the last one placed by its day.
final class Dossier {

    /// How the names begin that summonses without one are given.
    static final String UNNAMED = "summons ";

    /// Of more summonses one is found by a table.
    private static final int FEW = 8;

    private final List<Entry> entries;
    private final List<Called> placed = new ArrayList<>(2);
    private final Map<String, Called> named = new HashMap<>();
    /// Of several summonses that of an entry that names none.
    private final IdentityHashMap<Entry, Called> unnamed = new IdentityHashMap<>(1);
    private final Sayings sayings = new Sayings();
    private final List<Entry> decisions = new ArrayList<>();
    private final List<Entry> suits = new ArrayList<>();

    private final Hindsight hindsight = new Hindsight();

    Dossier(List<Entry> log) {
        this.entries = List.copyOf(Glance.ordered(log));
        nameSummonses();
        Optional<Called> last = Optional.empty();
        for (Entry entry : entries) {
            if (entry.what() == What.PLACED) {
                last = summons(entry);
            } else if (placed.size() > 1 && entry.key().summons().isEmpty()) {
                last.ifPresent(summons -> unnamed.put(entry, summons));
            }
            note(entry);
        }
    }

    /// The entries in order of days, then of recording, then of lines.
    List<Entry> entries() {
        return entries;
    }

    /// The summonses placed, in order.
    List<Called> placed() {
        return placed;
    }

    /// The summons an entry is of; nothing where no such summons was placed.
    Optional<Called> summons(Entry entry) {
        if (!entry.what().ofSummons()) {
            return Optional.empty();
        }
        String name = entry.key().summons();
        if (!name.isEmpty()) {
            return find(name);
        }
        return Optional.ofNullable(placed.size() == 1 ? placed.getFirst() : unnamed.get(entry));
    }

    /// Whether an entry leaves open which of several summonses it is of.
    boolean ambiguous(Entry entry) {
        return entry.key().summons().isEmpty() && placed.size() > 1;
    }

    /// Whether something had happened by the day of an entry and was recorded only after it.
    boolean learnedMoreAfter(Entry at) {
        return hindsight.learnedMoreAfter(at.when().on(), at.when().recorded());
    }

    /// What is said of the person by a day, as far as it was recorded by a moment.
    Person said(int day, long recorded) {
        return sayings.said(day, recorded);
    }

    /// The entry that last said how he stands to service by a day.
    Optional<Entry> status(int day) {
        return sayings.status(day);
    }

    /// The last entry by a day of a decision on him.
    Optional<Entry> decision(int day) {
        return last(decisions, day);
    }

    /// The last entry by a day of a suit of his.
    Optional<Entry> suit(int day) {
        return last(suits, day);
    }

    /// The last decision on him by a day that was recorded by a moment, and the suits from then to
    /// that day.
    List<Entry> decided(int day, long recorded) {
        List<Entry> decided = new ArrayList<>();
        for (int i = Sayings.after(decisions, day) - 1; i >= 0 && decided.isEmpty(); i--) {
            if (decisions.get(i).when().recorded() <= recorded) {
                decided.add(decisions.get(i));
            }
        }
        if (decided.isEmpty()) {
            return decided;
        }
        int since = decided.getFirst().when().on();
        int after = Sayings.after(suits, day);
        for (int i = Sayings.after(suits, since - 1); i < after; i++) {
            if (suits.get(i).when().recorded() <= recorded) {
                decided.add(suits.get(i));
            }
        }
        return decided;
    }

    private static Optional<Entry> last(List<Entry> entries, int day) {
        int after = Sayings.after(entries, day);
        return after == 0 ? Optional.empty() : Optional.of(entries.get(after - 1));
    }

    private void nameSummonses() {
        for (Entry entry : entries) {
            if (entry.what() == What.PLACED) {
                String written = entry.key().summons();
                String name = written.isEmpty() ? UNNAMED + (placed.size() + 1) : written;
                Called summons = find(name).orElseGet(() -> called(name));
                if (written.isEmpty()) {
                    unnamed.put(entry, summons);
                }
            }
        }
    }

    private Called called(String name) {
        Called summons = new Called(new SummonsId(name), placed.size());
        placed.add(summons);
        if (placed.size() == FEW + 1) {
            placed.forEach(one -> named.put(one.id().name(), one));
        } else if (placed.size() > FEW) {
            named.put(name, summons);
        }
        return summons;
    }

    private Optional<Called> find(String name) {
        if (placed.size() > FEW) {
            return Optional.ofNullable(named.get(name));
        }
        for (Called one : placed) {
            if (one.id().name().equals(name)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private void note(Entry entry) {
        summons(entry).ifPresent(summons -> summons.note(entry));
        if (entry.what() == What.DRAFT_DECISION) {
            decisions.add(entry);
        } else if (entry.what() == What.SUIT_FILED) {
            suits.add(entry);
        }
        boolean tells = !entry.extra().person().saysNothing();
        if (tells) {
            sayings.note(entry);
        }
        if (tells || !entry.what().judged()) {
            hindsight.note(entry.when().on(), entry.when().recorded());
        }
    }
}
