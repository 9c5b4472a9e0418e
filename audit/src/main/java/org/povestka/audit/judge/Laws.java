package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;
import org.povestka.audit.precedent.Precedents;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.law.inquiry.Conduct;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// The law over one case, a summons at a time: by the facts as they turned out to be, and as they
/// were known when an entry was made.
final class Laws {

    private static final long TODAY = Long.MAX_VALUE;
    private static final int FEW = 32;

    /// Opinions kept: acts on one summons stand near each other as a rule.
    private static final int MOST = 1 << 11;

    private final Dossier dossier;
    private final Precedents precedents;
    private final Category otherwise;
    private final List<Called> holding = new ArrayList<>(2);
    private final Map<Counting, Opinion> then = new HashMap<>(2);
    private final List<Leaving> leaving = new ArrayList<>(1);
    private Person lastSaid = Person.NOT_SAID;
    private org.povestka.law.history.Person lastPerson;

    /// The entries that state the facts of an opinion; within a case each entry is itself alone.
    private record Counting(Called summons, Person said, List<Entry> entries) {

        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Counting counting
                    && summons == counting.summons
                    && said.equals(counting.said)
                    && sameEntries(counting.entries);
        }

        @Override
        public int hashCode() {
            int hash = summons.place() + said.hashCode();
            for (Entry entry : entries) {
                hash = 31 * hash + System.identityHashCode(entry);
            }
            return hash;
        }

        @SuppressWarnings("ReferenceEquality")
        private boolean sameEntries(List<Entry> others) {
            boolean same = entries.size() == others.size();
            for (int i = 0; same && i < entries.size(); i++) {
                same = entries.get(i) == others.get(i);
            }
            return same;
        }
    }

    Laws(Dossier dossier, Terms terms, Precedents precedents) {
        this.dossier = dossier;
        this.precedents = precedents;
        this.otherwise = terms.otherwise();
        this.lastPerson = law(Person.NOT_SAID);
    }

    /// By the facts as they turned out to be; of the person, what holds on the day of the entry.
    Opinion whole(Entry at, Called summons) {
        Person said = dossier.said(at.when().on(), TODAY);
        Optional<Opinion> held = summons.held(said);
        if (held.isPresent()) {
            return held.get();
        }
        Opinion opinion = opinion(new Counting(summons, said, whole(summons)), TODAY);
        if (holding.size() == MOST) {
            holding.forEach(Called::forget);
            holding.clear();
        }
        summons.hold(said, opinion);
        holding.add(summons);
        return opinion;
    }

    /// By the facts known when the entry was made.
    Opinion known(Entry at, Called summons) {
        if (!dossier.learnedMoreAfter(at)) {
            return whole(at, summons);
        }
        long recorded = at.when().recorded();
        Person said = dossier.said(at.when().on(), recorded);
        Counting counting = new Counting(summons, said, counting(summons, recorded));
        if (counting.sameEntries(counting(summons, TODAY))
                && said.equals(dossier.said(at.when().on(), TODAY))) {
            return whole(at, summons);
        }
        Opinion before = then.get(counting);
        if (before != null) {
            return before;
        }
        if (then.size() == MOST) {
            then.clear();
        }
        Opinion opinion = opinion(counting, recorded);
        then.put(counting, opinion);
        return opinion;
    }

    /// Whether all that ever became known of a summons was known at a moment.
    boolean allKnown(Called summons, long recorded) {
        return summons.firsts().allKnown(recorded);
    }

    /// The edition in force on a day.
    Optional<Edition> edition(int day) {
        return precedents.edition(day);
    }

    /// By the facts of several summonses known when the entry was made.
    Conduct known(Entry at, List<Called> several) {
        long recorded = dossier.learnedMoreAfter(at) ? at.when().recorded() : TODAY;
        List<Event> events = new ArrayList<>();
        for (Called summons : several) {
            events.addAll(events(summons.firsts().known(recorded), summons.id()));
        }
        return precedents.conduct(
                new History(person(dossier.said(at.when().on(), recorded)), events));
    }

    /// Whether leaving was barred on the day of a refusal, by what was known when it was made;
    /// asked in order of days.
    Optional<Ruling> exitBarred(Entry refusal) {
        if (leaving.isEmpty()) {
            leaving.add(new Leaving(dossier, this));
        }
        return leaving.getFirst().barred(refusal);
    }

    /// All facts as they turned out to be.
    History history() {
        List<Event> events = dossier.entries().stream()
                .flatMap(entry -> Facts.of(entry, dossier.summons(entry).map(Called::id)).stream())
                .toList();
        return new History(person(dossier.said(Day.NEVER, TODAY)), events);
    }

    /// The facts of a summons as they turned out to be. Of few all are looked at: which of them
    /// can matter costs more to say.
    private static List<Entry> whole(Called summons) {
        return summons.facts().size() <= FEW
                ? summons.facts()
                : summons.firsts().known(TODAY);
    }

    /// The facts of a summons that counted at a moment, with those of a decision behind it.
    private List<Entry> counting(Called summons, long recorded) {
        List<Entry> counting = summons.firsts().known(recorded);
        Entry placed = summons.placed();
        if (placed.extra().cause().reason() == Reason.DISPATCH) {
            counting.addAll(dossier.decided(placed.when().on(), recorded));
        }
        return counting;
    }

    private Opinion opinion(Counting of, long recorded) {
        Called summons = of.summons();
        return new Opinion(
                summons,
                Facts.bearing(person(of.said()), of.entries()),
                precedents,
                () -> precedents.conduct(new History(
                        person(of.said()), events(counting(summons, recorded), summons.id()))));
    }

    private static List<Event> events(List<Entry> entries, SummonsId summons) {
        Optional<SummonsId> of = Optional.of(summons);
        List<Event> events = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            events.addAll(Facts.of(entry, of));
        }
        return events;
    }

    @SuppressWarnings("ReferenceEquality")
    private org.povestka.law.history.Person person(Person said) {
        if (lastSaid != said) {
            lastSaid = said;
            lastPerson = law(said);
        }
        return lastPerson;
    }

    private org.povestka.law.history.Person law(Person said) {
        return new org.povestka.law.history.Person(
                said.status().category(otherwise),
                said.born() == Day.NEVER
                        ? new Birth.NotSaid()
                        : new Birth.On(Day.date(said.born())),
                said.account(),
                new Region(said.region()),
                said.group());
    }
}
