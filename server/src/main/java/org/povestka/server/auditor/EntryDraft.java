package org.povestka.server.auditor;

import java.time.LocalDate;
import java.util.List;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.Paper;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.Status;
import org.povestka.audit.log.What;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.law.time.Day;
import org.povestka.registry.person.Profile;
import org.povestka.registry.receiver.Receiver;

/// An entry that is being written.
final class EntryDraft {

    private final List<Entry> entries;
    private final String of;
    private final What what;
    private final Entry.When when;
    private String summons = "";
    private List<Measure> measures = List.of();
    private String receiver = "";
    private LocalDate appearOn = LocalDate.MAX;
    private LocalDate until = LocalDate.MAX;
    private LocalDate accepted = LocalDate.MAX;
    private Reason reason = Reason.NOT_SAID;
    private Person person = Person.NOT_SAID;
    private Hand hand = Hand.UNKNOWN;
    private Paper paper = Paper.NOT_SAID;

    /// @param entries takes the entry
    EntryDraft(List<Entry> entries, String of, What what, Entry.When when) {
        this.entries = entries;
        this.of = of;
        this.what = what;
        this.when = when;
    }

    EntryDraft of(String id) {
        summons = id;
        return this;
    }

    EntryDraft appear(LocalDate day, Reason why) {
        appearOn = day;
        reason = why;
        return this;
    }

    EntryDraft excuse(LocalDate last, LocalDate acceptedOn) {
        until = last;
        accepted = acceptedOn;
        return this;
    }

    EntryDraft measures(List<Measure> those) {
        measures = those;
        return this;
    }

    EntryDraft receiver(Receiver one) {
        receiver = one.word();
        return this;
    }

    EntryDraft hand(Hand whose) {
        hand = whose;
        return this;
    }

    EntryDraft decision(Paper behind) {
        paper = behind;
        return this;
    }

    EntryDraft items(String given) {
        paper = new Paper("", "", "", -1, given);
        return this;
    }

    EntryDraft person(Profile profile) {
        person = new Person(
                status(profile.category()),
                Day.of(profile.born()),
                profile.account(),
                profile.region().code(),
                DispatchGroup.ORDINARY);
        return this;
    }

    void add() {
        entries.add(new Entry(
                new Entry.Key(entries.size() + 1L, of, summons),
                what,
                when,
                new Entry.Particulars(measures, day(appearOn), day(until), day(accepted), receiver),
                new Entry.Extra(person, new Entry.Cause(reason, Suit.NOT_SAID), "", hand, paper)));
    }

    private static int day(LocalDate day) {
        return day.equals(LocalDate.MAX) ? Day.NEVER : Day.of(day);
    }

    private static Status status(Category category) {
        return switch (category) {
            case CONSCRIPT -> Status.CONSCRIPT;
            case RESERVIST -> Status.RESERVIST;
            case DEFERRED -> Status.DEFERRED;
            case EXEMPT -> Status.EXEMPT;
            case WOMAN_WITHOUT_SPECIALTY -> Status.WOMAN_WITHOUT_SPECIALTY;
        };
    }
}
