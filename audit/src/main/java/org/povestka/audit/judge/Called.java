package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.known.Firsts;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.What;
import org.povestka.law.history.SummonsId;

/// A summons of a case: the entries that are of it, and what the law said of it last.
final class Called {

    private final SummonsId id;
    private final int place;
    private final EnumMap<What, Entry> first = new EnumMap<>(What.class);
    private final List<Entry> facts = new ArrayList<>();
    private List<Firsts> firsts = List.of();
    private List<Held> held = List.of();

    /// What the law says by the facts as they turned out to be.
    private record Held(Person said, Opinion opinion) {}

    /// @param id its name
    /// @param place which of the summonses of the case it is, from 0
    Called(SummonsId id, int place) {
        this.id = id;
        this.place = place;
    }

    /// Its name.
    SummonsId id() {
        return id;
    }

    /// Which of the summonses of the case it is, from 0.
    int place() {
        return place;
    }

    /// Takes an entry that is of it; in order.
    void note(Entry entry) {
        first.putIfAbsent(entry.what(), entry);
        if (entry.what() != What.SERVED && entry.what() != What.NOTIFIED) {
            facts.add(entry);
        }
    }

    /// The first entry of a word.
    Optional<Entry> first(What what) {
        return Optional.ofNullable(first.get(what));
    }

    /// The entry that placed it.
    Entry placed() {
        return first(What.PLACED).orElseThrow();
    }

    /// The entries that state facts of it, in order.
    List<Entry> facts() {
        return facts;
    }

    /// Those of them that can matter.
    Firsts firsts() {
        if (firsts.isEmpty()) {
            firsts = List.of(new Firsts(facts));
        }
        return firsts.getFirst();
    }

    /// What the law was found to say last, if it was by what is said of the person.
    Optional<Opinion> held(Person said) {
        return held.isEmpty() || !held.getFirst().said().equals(said)
                ? Optional.empty()
                : Optional.of(held.getFirst().opinion());
    }

    /// Keeps what the law says by what is said of the person.
    void hold(Person said, Opinion opinion) {
        held = List.of(new Held(said, opinion));
    }

    /// Keeps nothing of what the law said.
    void forget() {
        held = List.of();
    }
}
