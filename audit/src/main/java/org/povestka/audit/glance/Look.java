package org.povestka.audit.glance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Paper;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.What;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Facts;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.Notices;
import org.povestka.law.time.Day;

/// One look at one case.
final class Look {

    private static final String ALL_ITEMS = String.join("+", Paper.ITEMS);
    private static final long SECONDS_OF_HOUR = 3_600;
    private static final int STRONG_ENOUGH = 2;

    /// With more the judge looks, who finds each of them at once.
    private static final int MOST_SUMMONSES = 16;

    private final Terms terms;
    private final Governing governing;
    private final Glance.Heed heed;
    private final List<Entry> entries;
    private final List<Seen> summonses = new ArrayList<>(2);
    private Person person = Person.NOT_SAID;
    private long unawareBans;
    private long unawareHours;

    Look(Glance glance, List<Entry> entries) {
        this.terms = glance.terms();
        this.governing = glance.governing();
        this.heed = glance.heed();
        this.entries = entries;
    }

    /// Whether the case is certainly lawful.
    boolean passes() {
        return readPerson() && knownInTime() && place() && readFacts() && readActs() && closed();
    }

    /// Counts it, once it passed.
    void count(Sums sums) {
        sums.count(Sums.Count.CASES, 1);
        sums.count(Sums.Count.EVENTS, entries.size());
        sums.count(Sums.Count.UNAWARE_BANS, unawareBans);
        sums.count(Sums.Count.UNAWARE_HOURS, unawareHours);
        for (Entry entry : entries) {
            if (entry.what().judged()) {
                sums.judged(entry, person.region(), Verdict.LAWFUL);
            }
        }
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

    private boolean readActs() {
        for (Entry entry : entries) {
            if (entry.what().judged() && !right(entry)) {
                return false;
            }
        }
        return true;
    }

    private boolean right(Entry entry) {
        if (entry.what() == What.REFUSED_EXIT) {
            return refused(entry);
        }
        Optional<Seen> seen = find(entry);
        return seen.isPresent() && right(entry, seen.get());
    }

    private boolean right(Entry entry, Seen seen) {
        return switch (entry.what()) {
            case PLACED -> placed(entry, seen);
            case SERVED -> seen.certainlyServed(entry.when().on());
            case BAN_IMPOSED, LADDER_IMPOSED, MEASURE_IMPOSED -> imposed(entry, seen);
            case MEASURE_LIFTED -> lifted(entry, seen);
            case NOTIFIED -> true;
            case REFUSED_EXIT,
                    SENT_TO_EMPLOYER,
                    HANDED_OVER,
                    REFUSED,
                    MAIL_DELIVERED,
                    OPENED,
                    APPEARED,
                    EXCUSED,
                    RECALLED,
                    SET_ASIDE,
                    LEARNED,
                    SUIT_FILED,
                    DRAFT_DECISION,
                    BORDER_ATTEMPT,
                    STATUS -> false;
        };
    }

    private boolean placed(Entry entry, Seen seen) {
        boolean told = !heed.notices()
                || seen.law.terms().notice() != Notices.Given.IN_ACCOUNT
                || person.account() != Account.HELD
                || seen.told();
        int appearOn = entry.particulars().appearOn();
        return told
                && seen.law
                        .placing()
                        .right(
                                seen.facts(),
                                entry.extra().cause().reason(),
                                person.group(),
                                governing.on(appearOn).terms().season());
    }

    private boolean imposed(Entry entry, Seen seen) {
        if (!papers(entry.extra().paper(), seen)) {
            return false;
        }
        int on = entry.when().on();
        String receiver = entry.particulars().receiver();
        for (Measure measure : entry.particulars().measures()) {
            boolean ban = measure == Measure.EXIT_BAN;
            boolean certain = ban
                    ? seen.barred(on)
                    : seen.law.terms().ladder().contains(measure) && seen.laddered(on);
            if (!certain) {
                return false;
            }
            if (ban && heed.recorded() && !seen.stands(measure, receiver)) {
                countUnaware(entry, seen);
            }
            if (!seen.impose(measure, receiver)) {
                return false;
            }
        }
        return true;
    }

    private void countUnaware(Entry ban, Seen seen) {
        long hours = seen.told() ? (seen.notified() - ban.when().recorded()) / SECONDS_OF_HOUR : 0;
        unawareBans += hours > 0 ? 1 : 0;
        unawareHours += Math.max(0, hours);
    }

    private boolean papers(Paper paper, Seen seen) {
        return !(heed.decision() && paper.number().isEmpty())
                && !(heed.grounds() && paper.grounds().isEmpty())
                && (paper.edition().isEmpty() || paper.edition().equals(seen.law.id()))
                && (paper.identifiers() < 0 || paper.identifiers() >= STRONG_ENOUGH);
    }

    private boolean lifted(Entry entry, Seen seen) {
        if (entry.when().on() > seen.ended()) {
            return false;
        }
        for (Measure measure : entry.particulars().measures()) {
            if (!seen.lift(measure, entry.particulars().receiver())) {
                return false;
            }
        }
        return true;
    }

    private boolean refused(Entry entry) {
        if (heed.items() && !entry.extra().paper().items().equals(ALL_ITEMS)) {
            return false;
        }
        for (Seen seen : summonses) {
            if (seen.standsAnywhere(Measure.EXIT_BAN)
                    && seen.barred(entry.when().on())) {
                return true;
            }
        }
        return false;
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

    /// The summons an entry names, or the only one; nothing where that is not certain.
    private Optional<Seen> find(Entry entry) {
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
