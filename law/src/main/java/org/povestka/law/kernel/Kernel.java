package org.povestka.law.kernel;

import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.reading.BoundByMeasures;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.reading.RecallEffect;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.reading.ThirtiethBirthday;
import org.povestka.law.reading.TwentiethDay;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Ladder;
import org.povestka.law.rule.Lifting;
import org.povestka.law.rule.Service;
import org.povestka.law.rule.Term;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// The dates of a summons under one edition: what the explaining path finds, without its
/// grounds.
///
/// A test draws very many lives and holds every date of the two against each other.
public final class Kernel {

    private static final long ALWAYS_MATTERING = SeventhDay.QUESTION.mask()
            | LadderClock.QUESTION.mask()
            | TwentiethDay.QUESTION.mask()
            | TermEnd.QUESTION.mask();

    private final Routes routes;
    private final int serviceDays;
    private final ExitBan.Terms ban;
    private final int ladderDays;
    private final Lifting.Terms lifting;

    /// The routes as single answers, since a set is slow to ask.
    private record Routes(
            boolean hand, boolean refusal, boolean mail, boolean account, boolean registry) {}

    private Kernel(Edition edition) {
        Service.Terms service = edition.measures().service().terms();
        this.routes = new Routes(
                service.routes().contains(Service.Route.BY_HAND),
                service.routes().contains(Service.Route.BY_REFUSAL),
                service.routes().contains(Service.Route.BY_MAIL),
                service.routes().contains(Service.Route.IN_ACCOUNT),
                service.routes().contains(Service.Route.IN_REGISTRY));
        this.serviceDays = service.days();
        this.ban = edition.measures().exitBan().terms();
        this.ladderDays = edition.measures().ladder().terms().days();
        this.lifting = edition.measures().lifting().terms();
    }

    /// The kernel of an edition.
    ///
    /// @param edition the edition that governs the summons, amended or not
    /// @return its kernel; safe to share between threads
    public static Kernel of(Edition edition) {
        return new Kernel(edition);
    }

    /// The dates of a summons.
    ///
    /// @param facts the facts
    /// @param answers the world
    /// @return the dates
    public Dates dates(Facts facts, Answers answers) {
        int served = served(facts, answers);
        boolean bound = bound(facts, answers);
        int banEnded = banEnded(facts.endings(), answers);
        int banFirst = bound ? banBegins(facts, served) : Day.NEVER;
        int banLast = banLast(banFirst, last(banEnded, answers));
        int ladderEnded = ladderEnded(facts.endings(), answers);
        int ladderFirst = bound ? ladderBegins(facts, answers, served) : Day.NEVER;
        int ladderLast = last(ladderEnded, answers);
        return new Dates(
                served,
                stands(banFirst, banLast, banEnded) ? banFirst : Day.NEVER,
                banLast,
                stands(ladderFirst, ladderLast, ladderEnded) ? ladderFirst : Day.NEVER,
                ladderLast);
    }

    /// The days on which the states of a summons hold under every reading: the latest first
    /// day of each and the earliest last day, over all worlds.
    ///
    /// @param facts the facts
    /// @return the dates; a state that some world does not have at all is [Day#NEVER] there,
    /// as is one that some world cannot compute
    public Dates certain(Facts facts) {
        Dates latest = dates(facts, Extreme.LATEST.getFirst());
        int ladderFirst = latest.ladderFirst();
        for (Answers world : Extreme.LATEST) {
            int first = dates(facts, world).ladderFirst();
            ladderFirst = first == Day.NOT_KNOWN ? Day.NEVER : Math.max(ladderFirst, first);
        }
        boolean laddered = ladderFirst != Day.NEVER && ladderFirst <= latest.ladderLast();
        boolean known = !latest.refused();
        return new Dates(
                known ? latest.served() : Day.NEVER,
                known ? latest.banFirst() : Day.NEVER,
                latest.banLast(),
                known && laddered ? ladderFirst : Day.NEVER,
                latest.ladderLast());
    }

    /// The first day on which a summons can count as served, over all worlds.
    ///
    /// @param facts the facts
    /// @return the day, or [Day#NEVER]
    public int earliestService(Facts facts) {
        return served(facts, Extreme.EARLIEST);
    }

    /// The last day on which a summons can come to count as served by itself, whatever the reading.
    ///
    /// @param placedOn the day it was placed, as an epoch day
    /// @return that day; [Day#NEVER] where it never does or that cannot be said
    int latestService(int placedOn) {
        if (!routes.registry()) {
            return Day.NEVER;
        }
        int latest = Day.NOT_KNOWN;
        for (TermEnd end : TermEnd.values()) {
            int lastDay = Term.lastDay(placedOn, serviceDays, end);
            for (SeventhDay reading : SeventhDay.values()) {
                int deemed =
                        lastDay == Day.NOT_KNOWN ? Day.NEVER : Service.deemedOn(lastDay, reading);
                latest = Math.max(latest, deemed);
            }
        }
        return latest;
    }

    /// The questions that can matter to the dates of a summons; whoever asks for many worlds
    /// need not ask again for one that differs in no such question.
    ///
    /// @param facts the facts
    /// @return their bits, as [org.povestka.law.reading.Question#mask] has them
    public static long mattering(Facts facts) {
        Facts.Addressee addressee = facts.addressee();
        Facts.Endings endings = facts.endings();
        long mattering = ALWAYS_MATTERING;
        if (addressee.account() == Account.HELD) {
            mattering |= ElectronicService.QUESTION.mask();
        }
        if (addressee.category() == Category.RESERVIST) {
            mattering |= BoundByMeasures.QUESTION.mask();
        }
        if (addressee.category() == Category.CONSCRIPT
                && addressee.lastBirthday() == facts.placing().on()) {
            mattering |= ThirtiethBirthday.QUESTION.mask();
        }
        if (endings.recalled() != Day.NEVER) {
            mattering |= RecallEffect.QUESTION.mask();
        }
        return endings.equals(Facts.Endings.NONE)
                ? mattering
                : mattering | LiftingTerm.QUESTION.mask();
    }

    /// The day the reason of the exit ban goes.
    ///
    /// @param endings what ends the measures
    /// @param answers the world
    /// @return the day, or [Day#NEVER]
    public static int banEnded(Facts.Endings endings, Answers answers) {
        boolean excuseEnds = Lifting.excuseEndsBan(answers.liftingTerm());
        return ended(endings, answers, excuseEnds ? endings.excused() : Day.NEVER);
    }

    /// The day the reason of the ladder goes.
    ///
    /// @param endings what ends the measures
    /// @param answers the world
    /// @return the day, or [Day#NEVER]
    public static int ladderEnded(Facts.Endings endings, Answers answers) {
        return ended(endings, answers, endings.excused());
    }

    /// The last day of lifting a measure, whichever reading of Q8 is right.
    ///
    /// @param ended the day its reason went
    /// @return the last day on which it may still be on its way out; [Day#NEVER] where it
    /// stands
    public int lastDayOfLifting(int ended) {
        return ended == Day.NEVER ? Day.NEVER : Lifting.lastDayOfLifting(ended, lifting);
    }

    /// The last day of a ban, lifted or expired.
    int banLast(int first, int lifted) {
        return Math.min(lifted, ExitBan.expires(ban, first));
    }

    /// Whether a measure that begins on a day ever stands.
    static boolean stands(int first, int last, int ended) {
        return first != Day.NEVER && last >= first && ended >= first;
    }

    int served(Facts facts, Answers answers) {
        if (facts.addressee().category() == Category.WOMAN_WITHOUT_SPECIALTY) {
            return Day.NEVER;
        }
        Facts.Delivery delivery = facts.delivery();
        int served = routes.hand() ? delivery.byHand() : Day.NEVER;
        served = routes.refusal() ? Math.min(served, delivery.refused()) : served;
        served = routes.mail() ? Math.min(served, delivery.byMail()) : served;
        served = Math.min(served, electronic(facts, answers, served));
        boolean gone = facts.endings().recalled() < served
                && answers.recallEffect() == RecallEffect.ENDS_MEASURES;
        return gone ? Day.NEVER : served;
    }

    /// Service without a hand or a letter, if it comes before a day.
    private int electronic(Facts facts, Answers answers, int before) {
        int placedOn = facts.placing().on();
        if (before <= placedOn) {
            return Day.NEVER;
        }
        boolean account = routes.account() && facts.addressee().account() == Account.HELD;
        if (account && answers.electronic() == ElectronicService.ON_PLACING) {
            return placedOn;
        }
        if (!routes.registry() || before <= Term.lastDay(placedOn, serviceDays)) {
            return Day.NEVER;
        }
        int lastDay = Term.lastDay(placedOn, serviceDays, answers.termEnd());
        return lastDay == Day.NOT_KNOWN ? lastDay : Service.deemedOn(lastDay, answers.seventhDay());
    }

    int banBegins(Facts facts, int served) {
        Facts.Placing placing = facts.placing();
        int event = switch (ban.start()) {
            case NONE -> Day.NEVER;
            case ON_PLACING -> placing.on();
            case ON_SENDING ->
                Math.min(placing.on(), Math.min(placing.sent(), facts.delivery().byHand()));
            case ON_SERVICE -> served;
        };
        return event == Day.NOT_KNOWN ? event : ExitBan.first(ban, event);
    }

    int ladderBegins(Facts facts, Answers answers, int served) {
        int base = switch (answers.ladderClock()) {
            case FROM_APPEARANCE_DATE -> facts.placing().appearOn();
            case FROM_SERVICE -> served;
            case FROM_PLACING -> facts.placing().on();
        };
        if (base == Day.NEVER || base == Day.NOT_KNOWN || ladderDays == 0) {
            return ladderDays == 0 ? Day.NEVER : base;
        }
        int lastDay = Term.lastDay(base, ladderDays, answers.termEnd());
        return lastDay == Day.NOT_KNOWN ? lastDay : Ladder.dueOn(lastDay, answers.twentiethDay());
    }

    static boolean bound(Facts facts, Answers answers) {
        Facts.Addressee addressee = facts.addressee();
        return switch (addressee.category()) {
            case CONSCRIPT ->
                answers.ofAge(
                        facts.placing().on(), addressee.firstBirthday(), addressee.lastBirthday());
            case RESERVIST -> answers.bound() == BoundByMeasures.ALL_LIABLE;
            case DEFERRED, EXEMPT, WOMAN_WITHOUT_SPECIALTY -> false;
        };
    }

    private static int ended(Facts.Endings endings, Answers answers, int excused) {
        int recalled = answers.recallEffect() == RecallEffect.ENDS_MEASURES
                ? endings.recalled()
                : Day.NEVER;
        return Math.min(
                Math.min(endings.appeared(), endings.setAside()), Math.min(excused, recalled));
    }

    int last(int ended, Answers answers) {
        return ended == Day.NEVER
                ? Day.NEVER
                : Lifting.lastDay(ended, lifting, answers.liftingTerm());
    }
}
