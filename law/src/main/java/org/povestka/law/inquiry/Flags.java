package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.States;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.Person;
import org.povestka.law.history.Summons;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.Fines;
import org.povestka.law.rule.LeadTime;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.Notices;
import org.povestka.law.statute.CalendarTerms;
import org.povestka.law.statute.Edition;

/// What a reader of the answer must know beside the days.
final class Flags {

    private final OneSummons one;
    private final Summons summons;
    private final Person person;
    private final Edition edition;
    private final List<Flag> flags = new ArrayList<>();

    private Flags(OneSummons one) {
        this.one = one;
        this.summons = one.evaluation().summons();
        this.person = one.evaluation().person();
        this.edition = one.evaluation().edition();
    }

    static List<Flag> of(OneSummons one, States states) {
        Flags flags = new Flags(one);
        flags.addCap();
        flags.addLead(states);
        flags.addPerson();
        flags.addConduct();
        flags.addEdition(states);
        return flags.flags;
    }

    private void addCap() {
        AppearanceCap.Terms cap = edition.calendar().cap().terms();
        List<World<Boolean>> worlds = Worlds.visit(
                one.held(), choices -> AppearanceCap.broken(cap, summons.placed(), choices));
        long broken = worlds.stream().filter(World::value).count();
        raise(Flag.APPEAR_AFTER_CAP, broken > 0);
        raise(Flag.CAP_START_CONTESTED, broken > 0 && broken < worlds.size());
    }

    private void addLead(States states) {
        CalendarTerms calendar = edition.calendar();
        LocalDate appearOn = summons.placed().appearOn();
        LocalDate lastHandingOver = LeadTime.lastHandingOver(calendar.leadTime().terms(), appearOn);
        boolean late = summons.first(Event.HandedOver.class)
                .map(handed -> handed.on().isAfter(lastHandingOver))
                .orElse(false);
        boolean paper = summons.first(Event.HandedOver.class).isPresent();
        boolean electronicLate = !paper && summons.placed().on().isAfter(lastHandingOver);
        raise(Flag.SHORT_LEAD_TIME, late);
        raise(Flag.LEAD_TIME_CONTESTED, electronicLate);
        List<Dated> served = states.served().dates();
        raise(
                Flag.APPEAR_BEFORE_SERVICE,
                !served.isEmpty() && served.getLast().first().isAfter(appearOn));
        raise(Flag.OUT_OF_SEASON, !inSeason(appearOn));
    }

    /// A call is in season by the law of the day on which he is to appear.
    private boolean inSeason(LocalDate appearOn) {
        Dispatch.Terms season = one.regime()
                .edition(appearOn)
                .orElse(edition)
                .calendar()
                .dispatch()
                .terms();
        return Dispatch.inSeason(season, person.group(), summons.placed().reason(), appearOn);
    }

    private void addPerson() {
        raise(
                Flag.OUTSIDE_DUTY,
                switch (person.category()) {
                    case CONSCRIPT, RESERVIST -> false;
                    case DEFERRED, EXEMPT, WOMAN_WITHOUT_SPECIALTY -> true;
                });
        if (person.category() == Category.CONSCRIPT && person.birth() instanceof Birth.On born) {
            Liability.Terms ages = edition.measures().liability().terms();
            LocalDate placedOn = summons.placed().on();
            raise(Flag.NOT_OF_AGE, !Liability.maybeOfAge(ages, born.day(), placedOn));
            raise(Flag.AGE_EDGE, Liability.nearTheEdge(ages, born.day(), placedOn));
        }
    }

    private void addConduct() {
        raise(Flag.MISSED_DATE, Fines.missedOn(summons).isPresent() && knownToHaveMissed());
        raise(Flag.AFTER_EXCUSE_NOT_SETTLED, Notices.notFollowed(summons).isPresent());
        raise(Flag.RECALL_NOT_SETTLED, summons.first(Event.Recalled.class).isPresent());
    }

    private boolean knownToHaveMissed() {
        return summons.first(Event.Appeared.class)
                .map(appeared -> appeared.on().isAfter(summons.placed().appearOn()))
                .orElse(false);
    }

    private void addEdition(States states) {
        LocalDate placedOn = summons.placed().on();
        raise(Flag.LAW_ON_PAPER, Editions.onPaper(placedOn));
        raise(
                Flag.STRADDLES_AMENDMENT,
                Editions.amendedWithin(placedOn, summons.placed().appearOn()));
        raise(Flag.AFTER_LAW_CHECKED_TO, placedOn.isAfter(Editions.LAW_CHECKED_TO));
        raise(Flag.CALENDAR_NOT_VERIFIED, refused(states));
        raise(Flag.HYPOTHETICAL, one.regime().hypothetical());
    }

    private static boolean refused(States states) {
        return List.of(states.served(), states.exitBan(), states.ladder()).stream()
                .map(Answer::refusals)
                .anyMatch(refusals -> !refusals.isEmpty());
    }

    private void raise(Flag flag, boolean raised) {
        if (raised) {
            flags.add(flag);
        }
    }
}
