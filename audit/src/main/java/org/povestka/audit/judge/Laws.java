package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.known.Firsts;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.What;
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
import org.povestka.law.time.Day;

/// The law over one case, a summons at a time: by the facts as they turned out to be, and as they
/// were known when an entry was made.
final class Laws {

    private static final long TODAY = Long.MAX_VALUE;

    /// Opinions kept: acts on one summons stand near each other as a rule.
    private static final int MOST = 1 << 11;

    private final Dossier dossier;
    private final Precedents precedents;
    private final Category otherwise;
    private final Map<SummonsId, Firsts> firsts = new HashMap<>();
    private final Recent<Whole, Opinion> whole = new Recent<>(MOST);
    private final Recent<Counting, Opinion> opinions = new Recent<>(MOST);
    private final List<Leaving> leaving = new ArrayList<>(1);

    /// A summons, and what is said of the person.
    private record Whole(SummonsId summons, Person said) {}

    /// The entries that state the facts of an opinion; within a case each entry is itself alone.
    private record Counting(Whole of, List<Entry> entries) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Counting counting
                    && of.equals(counting.of)
                    && sameEntries(counting.entries);
        }

        @Override
        public int hashCode() {
            int hash = of.hashCode();
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
    }

    /// By the facts as they turned out to be; of the person, what holds on the day of the entry.
    Opinion whole(Entry at, SummonsId summons) {
        Whole of = new Whole(summons, dossier.said(at.when().on(), TODAY));
        return whole.of(of, same -> opinion(same, TODAY));
    }

    /// By the facts known when the entry was made.
    Opinion known(Entry at, SummonsId summons) {
        long recorded = at.when().recorded();
        return dossier.learnedMoreAfter(at)
                ? opinion(new Whole(summons, dossier.said(at.when().on(), recorded)), recorded)
                : whole(at, summons);
    }

    /// Whether all that ever became known of a summons was known at a moment.
    boolean allKnown(SummonsId summons, long recorded) {
        return firsts(summons).allKnown(recorded);
    }

    /// By the facts of several summonses known when the entry was made.
    Conduct known(Entry at, List<SummonsId> several) {
        long recorded = dossier.learnedMoreAfter(at) ? at.when().recorded() : TODAY;
        List<Event> events = new ArrayList<>();
        for (SummonsId summons : several) {
            events.addAll(events(firsts(summons).known(recorded), summons));
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
                .flatMap(entry -> Facts.of(entry, dossier.summons(entry)).stream())
                .toList();
        return new History(person(dossier.said(Day.NEVER, TODAY)), events);
    }

    private Opinion opinion(Whole of, long recorded) {
        List<Entry> counting = firsts(of.summons()).known(recorded);
        for (Entry placed : dossier.first(of.summons(), What.PLACED).stream().toList()) {
            if (placed.extra().cause().reason() == Reason.DISPATCH) {
                counting.addAll(dossier.decided(placed.when().on(), recorded));
            }
        }
        return opinions.of(
                new Counting(of, counting),
                same -> new Opinion(
                        of.summons(),
                        Facts.bearing(person(of.said()), counting),
                        precedents,
                        () -> precedents.conduct(
                                new History(person(of.said()), events(counting, of.summons())))));
    }

    private Firsts firsts(SummonsId summons) {
        return firsts.computeIfAbsent(summons, id -> new Firsts(dossier.facts(id)));
    }

    private static List<Event> events(List<Entry> entries, SummonsId summons) {
        Optional<SummonsId> of = Optional.of(summons);
        List<Event> events = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            events.addAll(Facts.of(entry, of));
        }
        return events;
    }

    private org.povestka.law.history.Person person(Person said) {
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
