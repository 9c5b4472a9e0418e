package org.povestka.law.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.law.rule.LeadTime;
import org.povestka.law.rule.Liability;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// The facts of one summons that bear on a question, so that of two men of whom these are the
/// same the law says the same.
///
/// @param person whom it is addressed to
/// @param placing when it was placed, and for when
/// @param delivery when it was delivered, and how
/// @param endings what can end its measures
/// @param imposed the measures that were imposed
public record Bearing(
        Person person,
        Facts.Placing placing,
        Facts.Delivery delivery,
        Facts.Endings endings,
        List<Measure> imposed) {

    /// The summons in [#history()].
    public static final SummonsId SUMMONS = new SummonsId("summons");

    private static final Person ANYBODY = Person.of(Category.CONSCRIPT);

    /// Copies the measures.
    public Bearing {
        imposed = List.copyOf(imposed);
    }

    /// Those that bear on whether it counts as served since a day: what comes after it counts as
    /// served under every reading does not.
    ///
    /// @param kernel the kernel of the edition that governs the summons
    /// @return what is left of them
    public Bearing onService(Kernel kernel) {
        int latest = kernel.latestService(placing.on());
        return new Bearing(
                person(new Birth.NotSaid(), person.account()),
                new Facts.Placing(placing.on(), placing.on(), Day.NEVER),
                new Facts.Delivery(
                        until(latest, delivery.byHand()),
                        until(latest, delivery.refused()),
                        until(latest, delivery.byMail())),
                new Facts.Endings(
                        Day.NEVER, Day.NEVER, Day.NEVER, until(latest, endings.recalled())),
                List.of());
    }

    /// Those that bear on when the reason of a measure went, and by when it had to be lifted: what
    /// comes after it certainly went does not.
    ///
    /// @param edition the edition that governs the summons
    /// @return what is left of them
    public Bearing onLifting(Edition edition) {
        int since = Day.of(edition.act().inForce());
        int certain = Math.min(endings.appeared(), endings.setAside());
        return new Bearing(
                ANYBODY,
                new Facts.Placing(since, since, Day.NEVER),
                Facts.Delivery.NONE,
                new Facts.Endings(
                        certain,
                        Day.NEVER,
                        until(certain, endings.excused()),
                        until(certain, endings.recalled())),
                List.of());
    }

    /// Those that bear on how it was placed and handed over, but for the decision behind a
    /// dispatch: of the day of handing over only whether it was early enough.
    ///
    /// @param edition the edition that governs the summons
    /// @return what is left of them
    public Bearing onPlacing(Edition edition) {
        int latest = Day.of(LeadTime.lastHandingOver(
                edition.calendar().leadTime().terms(), Day.date(placing.appearOn())));
        int handed = delivery.byHand() <= latest ? latest : latest + 1;
        return new Bearing(
                new Person(
                        person.category(),
                        birth(edition.measures().liability().terms()),
                        Account.NONE,
                        Region.NOT_SAID,
                        person.group()),
                new Facts.Placing(placing.on(), placing.appearOn(), Day.NEVER),
                new Facts.Delivery(
                        delivery.byHand() == Day.NEVER ? Day.NEVER : handed, Day.NEVER, Day.NEVER),
                Facts.Endings.NONE,
                List.of());
    }

    /// A measure of which the same holds as of this one, once it was imposed: those on the list
    /// stand and fall together.
    ///
    /// @param measure the measure
    /// @param edition the edition that governs the summons
    /// @return the first on the list for one of the list, else the measure itself
    public static Measure like(Measure measure, Edition edition) {
        List<Measure> list = edition.measures().ladder().terms().measures();
        return list.contains(measure) && measure != Measure.EXIT_BAN ? list.getFirst() : measure;
    }

    /// A measure that has to be lifted when this one has: all of them go together, but for the
    /// exit ban and the passport.
    ///
    /// @param measure the measure
    /// @return one for all the others, else the measure itself
    public static Measure liftedLike(Measure measure) {
        boolean alone = measure == Measure.EXIT_BAN || measure == Measure.FOREIGN_PASSPORT;
        return alone ? measure : Measure.SOLE_TRADER;
    }

    /// Those that bear on whether a measure could be imposed on a day.
    ///
    /// @param measure the measure
    /// @param edition the edition that governs the summons
    /// @return what is left of them
    public Bearing onImposing(Measure measure, Edition edition) {
        Birth birth = birth(edition.measures().liability().terms());
        boolean soon = measure == Measure.EXIT_BAN
                && switch (edition.measures().exitBan().terms().start()) {
                    case NONE, ON_PLACING -> true;
                    case ON_SENDING, ON_SERVICE -> false;
                };
        if (soon) {
            return new Bearing(
                    person(birth, Account.NONE),
                    new Facts.Placing(placing.on(), placing.on(), Day.NEVER),
                    Facts.Delivery.NONE,
                    endings,
                    List.of());
        }
        return new Bearing(
                person(birth, person.account()),
                placing,
                delivery,
                endings,
                imposed.contains(measure) ? List.of(like(measure, edition)) : List.of());
    }

    /// These facts and no others.
    ///
    /// @return a history of [#SUMMONS] alone
    public History history() {
        return history(Reason.NOT_SAID);
    }

    /// These facts and no others.
    ///
    /// @param reason why he is called
    /// @return a history of [#SUMMONS] alone
    public History history(Reason reason) {
        List<Event> events = new ArrayList<>();
        Instant known = Instant.EPOCH;
        LocalDate placed = Day.date(placing.on());
        events.add(new Event.Placed(placed, known, SUMMONS, Day.date(placing.appearOn()), reason));
        add(events, placing.sent(), on -> new Event.SentToEmployer(on, known, SUMMONS));
        add(events, delivery.byHand(), on -> new Event.HandedOver(on, known, SUMMONS));
        add(events, delivery.refused(), on -> new Event.Refused(on, known, SUMMONS));
        add(events, delivery.byMail(), on -> new Event.MailDelivered(on, known, SUMMONS));
        add(events, endings.appeared(), on -> new Event.Appeared(on, known, SUMMONS));
        add(events, endings.setAside(), on -> new Event.SetAside(on, known, SUMMONS));
        add(events, endings.excused(), on -> new Event.Excused(on, known, SUMMONS, on, on));
        add(events, endings.recalled(), on -> new Event.Recalled(on, known, SUMMONS));
        for (Measure measure : imposed) {
            events.add(new Event.MeasureImposed(placed, known, SUMMONS, measure));
        }
        return new History(person, events);
    }

    private Person person(Birth birth, Account account) {
        return new Person(
                person.category(), birth, account, Region.NOT_SAID, DispatchGroup.ORDINARY);
    }

    /// The day of birth, unless he was certainly of age when it was placed.
    private Birth birth(Liability.Terms ages) {
        return switch (person.birth()) {
            case Birth.NotSaid notSaid -> notSaid;
            case Birth.On born -> {
                LocalDate on = Day.date(placing.on());
                boolean edge = on.equals(Liability.lastBirthday(ages, born.day()));
                yield !edge && Liability.maybeOfAge(ages, born.day(), on)
                        ? new Birth.NotSaid()
                        : born;
            }
        };
    }

    private static int until(int last, int day) {
        return day <= last ? day : Day.NEVER;
    }

    private static void add(List<Event> events, int day, Function<LocalDate, Event> event) {
        if (day != Day.NEVER) {
            events.add(event.apply(Day.date(day)));
        }
    }
}
