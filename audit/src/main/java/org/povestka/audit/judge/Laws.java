package org.povestka.audit.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;
import org.povestka.law.Law;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Region;
import org.povestka.law.inquiry.Conduct;
import org.povestka.law.time.Day;

/// The law over one case: by the facts as they turned out to be, and as they were known when an
/// entry was made.
final class Laws {

    private final Dossier dossier;
    private final Law law;
    private final Category otherwise;
    private final Map<Person, Conduct> whole = new HashMap<>();

    Laws(Dossier dossier, Terms terms) {
        this.dossier = dossier;
        this.law = terms.law();
        this.otherwise = terms.otherwise();
    }

    /// By the facts as they turned out to be; of the person, what holds on the day of the entry.
    Conduct whole(Entry at) {
        Person person = dossier.said(at.when().on(), Long.MAX_VALUE);
        return whole.computeIfAbsent(person, said -> conduct(said, fact -> true));
    }

    /// By the facts known when the entry was made.
    Conduct known(Entry at) {
        return dossier.learnedMoreAfter(at)
                ? conduct(
                        dossier.said(at.when().on(), at.when().recorded()),
                        fact -> Dossier.known(fact, at))
                : whole(at);
    }

    /// The facts as they turned out to be.
    History history() {
        return history(dossier.said(Day.NEVER, Long.MAX_VALUE), fact -> true);
    }

    private Conduct conduct(Person said, Predicate<Entry> counts) {
        return new Conduct(history(said, counts), law.regime(), law.held());
    }

    private History history(Person said, Predicate<Entry> counts) {
        List<Event> events = dossier.entries().stream()
                .filter(counts)
                .flatMap(entry -> Facts.of(entry, dossier.summons(entry)).stream())
                .toList();
        return new History(person(said), events);
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
