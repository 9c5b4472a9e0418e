package org.povestka.audit.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.What;

/// What the guarantees ask of one case.
///
/// @param of the case
record OneCase(CaseFindings of) {

    /// Words by which a paper or a notice came to him.
    private static final Set<What> TOLD = EnumSet.of(
            What.NOTIFIED,
            What.HANDED_OVER,
            What.REFUSED,
            What.MAIL_DELIVERED,
            What.SENT_TO_EMPLOYER,
            What.OPENED);

    /// Words by which it came into his hands.
    private static final Set<What> REACHED =
            EnumSet.of(What.HANDED_OVER, What.REFUSED, What.MAIL_DELIVERED, What.OPENED);

    Stream<Entry> imposing() {
        return of.entries().stream().filter(entry -> entry.what().imposes());
    }

    Stream<Entry> bans() {
        return of.entries().stream().filter(entry -> entry.what() == What.BAN_IMPOSED);
    }

    /// The ways by which he was told of a summons.
    List<What> told(Entry by) {
        return entries(by, entry -> TOLD.contains(entry.what()))
                .map(Entry::what)
                .toList();
    }

    /// Whether something of that summons came into his hands.
    boolean reached(Entry by) {
        return entries(by, entry -> REACHED.contains(entry.what())).findAny().isPresent();
    }

    /// Whether he was told before something was done: on an earlier day, or recorded earlier on
    /// the same day.
    boolean toldBefore(Entry done) {
        return entries(done, entry -> TOLD.contains(entry.what()))
                .anyMatch(entry -> entry.when().on() < done.when().on()
                        || (entry.when().on() == done.when().on()
                                && entry.when().recorded() <= done.when().recorded()));
    }

    boolean has(Entry by, What what) {
        return entries(by, entry -> entry.what() == what).findAny().isPresent();
    }

    /// What was done against the law under every reading, by one of these checks.
    Stream<Finding> unlawful(Set<Check> checks) {
        return found(checks).filter(finding -> finding.judged().verdict() == Verdict.UNLAWFUL);
    }

    /// What these checks found by what was known, or of what nothing can be said in law.
    Stream<Finding> found(Set<Check> checks) {
        return of.findings().stream()
                .filter(finding -> checks.contains(finding.check()))
                .filter(finding -> finding.judged().verdict() != Verdict.SOME_READINGS)
                .filter(finding -> finding.judged().basis() == Finding.Basis.AS_KNOWN);
    }

    /// What is known of the person by the end of the log.
    Person person() {
        Person person = Person.NOT_SAID;
        for (Entry entry : of.entries()) {
            person = person.then(entry.extra().person());
        }
        return person;
    }

    /// Entries of the summons that an entry rests on; of all where none is named.
    Stream<Entry> entries(Entry by, Predicate<Entry> which) {
        String summons = by.key().summons();
        return of.entries().stream()
                .filter(which)
                .filter(entry -> summons.isEmpty()
                        || entry.key().summons().isEmpty()
                        || entry.key().summons().equals(summons));
    }
}
