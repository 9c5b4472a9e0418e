package org.povestka.law.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Trace;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.history.Event;
import org.povestka.law.history.Summons;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;

/// From which day, that day included, leaving the country is barred, and until when
/// (`exit-ban-start`, `exit-ban-end`).
public final class ExitBan {

    /// The event with which the ban begins.
    public enum Start {
        /// The edition knows no ban.
        NONE,
        /// The day the summons counts as served.
        ON_SERVICE,
        /// The day the summons is placed in the Registry.
        ON_PLACING,
        /// Until the registers run: the day it is sent, also to work or school, or handed
        /// over, or placed.
        ON_SENDING
    }

    /// When the ban begins; the two counts are zero in every edition and serve hypothetical
    /// reforms.
    ///
    /// @param start the event with which it begins
    /// @param courtDays hypothetical: days a court needs before the ban can begin
    /// @param expiryDays hypothetical: days after which it ends by itself, 0 for never
    public record Terms(Start start, int courtDays, int expiryDays) {

        /// A ban that begins with an event and has neither court step nor expiry.
        ///
        /// @param start the event
        /// @return the terms
        public static Terms of(Start start) {
            return new Terms(start, 0, 0);
        }
    }

    private ExitBan() {}

    /// Since when and until when the ban stands, and why.
    ///
    /// @param stated when it begins, as cited
    /// @param summons the summons with its facts
    /// @param bound whether the person is bound, as tested by [Liability]
    /// @param served the service of this summons in this world; asked only where the ban
    /// hangs on it
    /// @param ending what ends the ban in this world
    /// @return the span of the ban, or never
    public static Found found(
            Stated<Terms> stated,
            Summons summons,
            List<Condition> bound,
            Supplier<Found> served,
            Lifting.Ending ending) {
        List<Condition> conditions = new ArrayList<>(bound);
        List<Trace> because = new ArrayList<>(1);
        int first = begins(stated.terms(), summons, served, because);
        conditions.add(started(stated.terms(), first));
        conditions.addAll(ending.conditions());
        int expires = expires(stated.terms(), first);
        boolean isBound = Condition.allMet(bound);
        if (isBound && expires != Day.NEVER) {
            conditions.add(notExpired(expires, ending.last()));
        }
        Trace trace = new Trace(RuleId.EXIT_BAN_START, stated.citation(), conditions, because);
        int last = Math.min(ending.last(), expires);
        if (!isBound || first == Day.NEVER || last < first || ending.endedOn() < first) {
            return Found.never(trace);
        }
        return Found.stands(new Span(Day.date(first), Day.date(last)), trace);
    }

    /// The last day of a ban that ends by itself, for reforms that say so.
    ///
    /// @param terms the terms
    /// @param first the first day of the ban, as an epoch day
    /// @return the last day, included; [Day#NEVER] where it does not end by itself
    public static int expires(Terms terms, int first) {
        return terms.expiryDays() == 0 || first == Day.NEVER
                ? Day.NEVER
                : first + terms.expiryDays() - 1;
    }

    /// The first day of the ban, once its event is known.
    ///
    /// @param terms the terms
    /// @param event the day of the event with which it begins, as an epoch day
    /// @return that day, or later by what a court needs; [Day#NEVER] where there is no event
    public static int first(Terms terms, int event) {
        return event == Day.NEVER ? event : event + terms.courtDays();
    }

    private static Condition notExpired(int expires, int last) {
        return expires <= last
                ? Condition.unmet(Subject.NOT_EXPIRED, Day.date(expires))
                : Condition.met(Subject.NOT_EXPIRED, Day.date(expires));
    }

    private static int begins(
            Terms terms, Summons summons, Supplier<Found> served, List<Trace> because) {
        int placedOn = Day.of(summons.placed().on());
        int event = switch (terms.start()) {
            case NONE -> Day.NEVER;
            case ON_PLACING -> placedOn;
            case ON_SENDING -> Math.min(placedOn, sent(summons));
            case ON_SERVICE -> servedOn(served.get(), because);
        };
        return first(terms, event);
    }

    private static int servedOn(Found served, List<Trace> because) {
        because.add(served.trace());
        return switch (served.standing()) {
            case Standing.Stands stands -> Day.of(stands.span().first());
            case Standing.Never never -> Day.NEVER;
        };
    }

    private static int sent(Summons summons) {
        int toEmployer = summons.first(Event.SentToEmployer.class)
                .map(event -> Day.of(event.on()))
                .orElse(Day.NEVER);
        int byHand = summons.first(Event.HandedOver.class)
                .map(event -> Day.of(event.on()))
                .orElse(Day.NEVER);
        return Math.min(toEmployer, byHand);
    }

    private static Condition started(Terms terms, int first) {
        if (terms.start() == Start.NONE) {
            return Condition.unmet(Subject.KNOWN_TO_THIS_EDITION);
        }
        return first == Day.NEVER
                ? Condition.unmet(Subject.BAN_STARTED)
                : Condition.met(Subject.BAN_STARTED, Day.date(first));
    }
}
