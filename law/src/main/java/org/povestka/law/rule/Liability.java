package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Subject;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.reading.BoundByMeasures;
import org.povestka.law.reading.ThirtiethBirthday;
import org.povestka.law.time.Day;

/// Whom the temporary measures bind (`age-18-30`, `who-is-registered`): men liable to
/// conscription.
public final class Liability {

    /// The ages of liability.
    ///
    /// @param firstAge the age from whose birthday he is liable, that day included
    /// @param endAge the age whose birthday ends liability; whether that day still counts is
    /// Q18
    public record Terms(int firstAge, int endAge) {}

    /// Whether somebody may be called.
    public enum Callable {
        /// He may.
        YES,
        /// He may not.
        NO,
        /// It depends on the reason, which is not said.
        NOT_SAID
    }

    private Liability() {}

    /// Whether the person has a duty to be registered, so that a summons to him can
    /// be lawful.
    ///
    /// @param person the person
    /// @return the condition, met or unmet
    public static Condition obliged(Person person) {
        return person.category() == Category.WOMAN_WITHOUT_SPECIALTY
                ? Condition.unmet(Subject.OBLIGED_TO_REGISTER)
                : Condition.met(Subject.OBLIGED_TO_REGISTER);
    }

    /// Whether a person who is not liable to conscription may be called for a reason.
    ///
    /// @param person the person
    /// @param reason the reason written in the summons
    /// @return yes to keep the record, if he has a duty to be registered; no for what only
    /// those liable to conscription are called for; not said where the summons states no reason
    public static Callable notLiable(Person person, Reason reason) {
        boolean registered = switch (person.category()) {
            case CONSCRIPT, RESERVIST, DEFERRED -> true;
            case EXEMPT, WOMAN_WITHOUT_SPECIALTY -> false;
        };
        return switch (reason) {
            case MEDICAL_EXAM, DRAFT_BOARD, DISPATCH -> Callable.NO;
            case CLARIFY_DATA, FIRST_REGISTRATION -> registered ? Callable.YES : Callable.NO;
            case NOT_SAID -> registered ? Callable.NOT_SAID : Callable.NO;
        };
    }

    /// Whether the measures can bind the person on a day.
    ///
    /// @param terms the ages
    /// @param person the person
    /// @param day the day tested
    /// @param choices this world; asked for Q6 of a reservist and Q18 on the last birthday
    /// @return the conditions tested, the last of them unmet where he is not bound
    public static List<Condition> bound(
            Terms terms, Person person, LocalDate day, Choices choices) {
        return switch (person.category()) {
            case CONSCRIPT ->
                List.of(
                        Condition.met(Subject.BOUND, day),
                        ofAge(terms, person.birth(), day, choices));
            case RESERVIST ->
                switch (choices.ask(BoundByMeasures.QUESTION)) {
                    case CONSCRIPTS -> List.of(Condition.unmet(Subject.BOUND, day));
                    case ALL_LIABLE -> List.of(Condition.met(Subject.BOUND, day));
                };
            case DEFERRED, EXEMPT, WOMAN_WITHOUT_SPECIALTY ->
                List.of(Condition.unmet(Subject.BOUND, day));
        };
    }

    /// Whether a man is of age on a day.
    ///
    /// @param day the day tested, as an epoch day
    /// @param first the birthday from which he is liable
    /// @param end the birthday that ends liability
    /// @param reading the reading of Q18, which matters on that birthday alone
    /// @return true from the first birthday on, to the day before the last one or to it
    public static boolean ofAge(int day, int first, int end, ThirtiethBirthday reading) {
        int last = switch (reading) {
            case NOT_LIABLE -> end - 1;
            case STILL_LIABLE -> end;
        };
        return day >= first && day <= last;
    }

    /// The birthday from which a man is liable.
    ///
    /// @param terms the ages
    /// @param born the day of birth
    /// @return the birthday; liability begins on it
    public static LocalDate firstBirthday(Terms terms, LocalDate born) {
        return born.plusYears(terms.firstAge());
    }

    /// The birthday that ends liability.
    ///
    /// @param terms the ages
    /// @param born the day of birth
    /// @return the birthday; liability ends the day before it, or with it (Q18)
    public static LocalDate lastBirthday(Terms terms, LocalDate born) {
        return born.plusYears(terms.endAge());
    }

    /// Whether he is of age on a day under some reading.
    ///
    /// @param terms the ages
    /// @param born the day of birth
    /// @param day the day tested
    /// @return true from the first birthday to the last one, both included
    public static boolean maybeOfAge(Terms terms, LocalDate born, LocalDate day) {
        return !day.isBefore(firstBirthday(terms, born)) && !day.isAfter(lastBirthday(terms, born));
    }

    /// Whether a day lies within a year of the birthday that ends liability.
    ///
    /// @param terms the ages
    /// @param born the day of birth
    /// @param day the day tested
    /// @return true from a year before that birthday to a year after it, both included
    public static boolean nearTheEdge(Terms terms, LocalDate born, LocalDate day) {
        LocalDate end = lastBirthday(terms, born);
        return !day.isBefore(end.minusYears(1)) && !day.isAfter(end.plusYears(1));
    }

    private static Condition ofAge(Terms terms, Birth birth, LocalDate day, Choices choices) {
        return switch (birth) {
            case Birth.NotSaid notSaid -> Condition.met(Subject.OF_AGE, day);
            case Birth.On born -> {
                LocalDate first = firstBirthday(terms, born.day());
                LocalDate end = lastBirthday(terms, born.day());
                ThirtiethBirthday reading = day.isEqual(end)
                        ? choices.ask(ThirtiethBirthday.QUESTION)
                        : ThirtiethBirthday.NOT_LIABLE;
                yield ofAge(Day.of(day), Day.of(first), Day.of(end), reading)
                        ? Condition.met(Subject.OF_AGE, day, first, end)
                        : Condition.unmet(Subject.OF_AGE, day, first, end);
            }
        };
    }
}
