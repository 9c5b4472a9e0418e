package org.povestka.audit.glance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.CaseSums;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.What;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.kernel.Facts;
import org.povestka.law.rule.Liability;
import org.povestka.law.time.Day;

/// One look at one case: of which acts it is certain that they are lawful.
public final class Look implements Certainty {

    /// With more the judge looks, who finds each of them at once.
    private static final int MOST_SUMMONSES = 16;

    private final Terms terms;
    private final Governing governing;
    private final List<Entry> entries;
    private final List<Seen> summonses = new ArrayList<>(2);
    private final Acts acts;
    private final boolean clear;
    private Person person = Person.NOT_SAID;

    Look(Glance glance, List<Entry> entries) {
        this.terms = glance.terms();
        this.governing = glance.governing();
        this.entries = entries;
        this.clear = readPerson() && knownInTime() && place() && readFacts();
        this.acts = new Acts(glance, this);
        if (clear) {
            acts.read(entries);
        }
    }

    /// Whether the case is certainly lawful.
    ///
    /// @return false where it is not, or not certainly
    public boolean passes() {
        return clear && acts.allRight() && closed();
    }

    @Override
    public boolean lawful(Entry act) {
        return clear && acts.right(act);
    }

    @Override
    public boolean lasted(Entry imposed, int day) {
        return clear && find(imposed).filter(seen -> day <= seen.ended()).isPresent();
    }

    /// What the case adds to the sums, once it passed.
    ///
    /// @return its sums
    public CaseSums sums() {
        CaseSums sums = new CaseSums(person.region());
        sums.count(Sums.Count.CASES, 1);
        sums.count(Sums.Count.EVENTS, entries.size());
        sums.count(Sums.Count.UNAWARE_BANS, acts.unawareBans());
        sums.count(Sums.Count.UNAWARE_HOURS, acts.unawareHours());
        for (Entry entry : entries) {
            if (entry.what().judged()) {
                sums.judged(entry, Verdict.LAWFUL);
            }
        }
        return sums;
    }

    /// Nothing new is said of the person once an authority has acted.
    private boolean readPerson() {
        boolean acted = false;
        for (Entry entry : entries) {
            Person said = entry.extra().person();
            if (!said.saysNothing()) {
                Person then = person.then(said);
                if (acted && !then.equals(person)) {
                    return false;
                }
                person = then;
            }
            acted |= entry.what().judged();
        }
        return true;
    }

    /// Everything that had happened by the day of an act was recorded when it was done.
    private boolean knownInTime() {
        long latest = Long.MIN_VALUE;
        int seen = 0;
        for (Entry entry : entries) {
            while (seen < entries.size()
                    && entries.get(seen).when().on() <= entry.when().on()) {
                Entry fact = entries.get(seen++);
                if (!fact.what().judged() || !fact.extra().person().saysNothing()) {
                    latest = Math.max(latest, fact.when().recorded());
                }
            }
            if (entry.what().judged() && latest > entry.when().recorded()) {
                return false;
            }
        }
        return true;
    }

    private boolean place() {
        for (Entry entry : entries) {
            if (entry.what() == What.PLACED) {
                if (summonses.size() == MOST_SUMMONSES
                        || !governing.knows(entry.when().on())
                        || find(entry).isPresent()) {
                    return false;
                }
                Governing.Ruled law = governing.on(entry.when().on());
                summonses.add(new Seen(entry, law, addressee(law)));
            }
        }
        return true;
    }

    private boolean readFacts() {
        for (Entry entry : entries) {
            boolean fact = !entry.what().judged() || entry.what() == What.NOTIFIED;
            if (fact && entry.what().ofSummons()) {
                Optional<Seen> seen = find(entry);
                if (seen.isEmpty()) {
                    return false;
                }
                seen.get().note(entry);
            }
        }
        summonses.forEach(Seen::decide);
        return true;
    }

    /// Nothing stands that had to be lifted by the end of the log.
    private boolean closed() {
        int asOf = Day.of(terms.asOf());
        for (Seen seen : summonses) {
            if (seen.anythingStands() && asOf > seen.ended()) {
                return false;
            }
        }
        return true;
    }

    private Facts.Addressee addressee(Governing.Ruled law) {
        Category category = person.status().category(terms.otherwise());
        Account account = person.account() == Account.NONE ? Account.NONE : Account.HELD;
        if (person.born() == Day.NEVER) {
            return new Facts.Addressee(category, Integer.MIN_VALUE, Integer.MAX_VALUE, account);
        }
        Liability.Terms ages = law.terms().ages();
        LocalDate born = Day.date(person.born());
        return new Facts.Addressee(
                category,
                Day.of(Liability.firstBirthday(ages, born)),
                Day.of(Liability.lastBirthday(ages, born)),
                account);
    }

    /// The summonses placed.
    List<Seen> summonses() {
        return summonses;
    }

    /// What is said of the person.
    Person person() {
        return person;
    }

    /// The summons an entry names, or the only one; nothing where that is not certain.
    Optional<Seen> find(Entry entry) {
        String id = entry.key().summons();
        if (id.isEmpty()) {
            return summonses.size() == 1 ? Optional.of(summonses.getFirst()) : Optional.empty();
        }
        for (Seen seen : summonses) {
            if (seen.placed.key().summons().equals(id)) {
                return Optional.of(seen);
            }
        }
        return Optional.empty();
    }
}
