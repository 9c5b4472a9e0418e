package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
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

    private final List<Entry> entries;
    private final Map<SummonsId, Map<What, Entry>> summonses = new LinkedHashMap<>();
    private final IdentityHashMap<Entry, SummonsId> ids = new IdentityHashMap<>();
    private final Map<SummonsId, List<Entry>> facts = new HashMap<>();
    private final Sayings sayings = new Sayings();
    private final List<Entry> decisions = new ArrayList<>();
    private final List<Entry> suits = new ArrayList<>();

    private final Hindsight hindsight = new Hindsight();

    Dossier(List<Entry> log) {
        this.entries = List.copyOf(Glance.ordered(log));
        nameSummonses();
        Optional<SummonsId> last = Optional.empty();
        for (Entry entry : entries) {
            if (entry.what() == What.PLACED) {
                last = Optional.ofNullable(ids.get(entry));
            } else if (entry.what().ofSummons()) {
                name(entry, last);
            }
            note(entry);
        }
    }

    /// The entries in order of days, then of recording, then of lines.
    List<Entry> entries() {
        return entries;
    }

    /// The summonses placed, in order.
    List<SummonsId> placed() {
        return List.copyOf(summonses.keySet());
    }

    /// The summons an entry is of; nothing where no such summons was placed.
    Optional<SummonsId> summons(Entry entry) {
        return Optional.ofNullable(ids.get(entry)).filter(summonses::containsKey);
    }

    /// Whether an entry leaves open which of several summonses it is of.
    boolean ambiguous(Entry entry) {
        return entry.key().summons().isEmpty() && summonses.size() > 1;
    }

    /// The first entry of a word of a summons.
    Optional<Entry> first(SummonsId summons, What what) {
        return Optional.ofNullable(summonses.getOrDefault(summons, Map.of()).get(what));
    }

    /// Whether something had happened by the day of an entry and was recorded only after it.
    boolean learnedMoreAfter(Entry at) {
        return hindsight.learnedMoreAfter(at.when().on(), at.when().recorded());
    }

    /// The entries that state facts of a summons, in order.
    List<Entry> facts(SummonsId summons) {
        return facts.getOrDefault(summons, List.of());
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
                SummonsId id =
                        written(entry).orElse(new SummonsId(UNNAMED + (summonses.size() + 1)));
                summonses.putIfAbsent(id, new EnumMap<>(What.class));
                ids.put(entry, id);
            }
        }
    }

    private void name(Entry entry, Optional<SummonsId> last) {
        Optional<SummonsId> only =
                summonses.size() == 1 ? summonses.keySet().stream().findFirst() : last;
        written(entry).or(() -> only).ifPresent(id -> ids.put(entry, id));
    }

    private void note(Entry entry) {
        SummonsId id = ids.get(entry);
        if (id != null && summonses.containsKey(id)) {
            summonses.get(id).putIfAbsent(entry.what(), entry);
            if (entry.what() != What.SERVED && entry.what() != What.NOTIFIED) {
                facts.computeIfAbsent(id, same -> new ArrayList<>()).add(entry);
            }
        }
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

    private static Optional<SummonsId> written(Entry entry) {
        String written = entry.key().summons();
        return written.isEmpty() ? Optional.empty() : Optional.of(new SummonsId(written));
    }
}
