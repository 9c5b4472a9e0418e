package org.povestka.law.rule;

import java.util.List;
import java.util.Set;
import org.povestka.law.answer.Choices;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Trace;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.history.Event;
import org.povestka.law.history.Person;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.AccountPossibility;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.RecallEffect;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;

/// The day a summons counts as served (`earliest-service-wins` and the `served-…` rules).
public final class Service {

    /// A way in which a summons can be served.
    public enum Route {
        /// Handed over against signature, by the office, the employer or the school.
        BY_HAND,
        /// He refuses to take it.
        BY_REFUSAL,
        /// A registered letter is delivered.
        BY_MAIL,
        /// It is placed in the personal account.
        IN_ACCOUNT,
        /// It is placed in the Registry and a term runs out.
        IN_REGISTRY
    }

    /// The ways of service and the term of the last of them.
    ///
    /// @param routes the ways this edition knows
    /// @param days the days from placing after which it counts as served if no other
    /// way served it
    public record Terms(Set<Route> routes, int days) {

        /// Copies the routes.
        public Terms {
            routes = Set.copyOf(routes);
        }
    }

    private record Delivery(int day, RuleId rule, Condition condition) {}

    private static final Delivery NOT_DELIVERED =
            new Delivery(Day.NEVER, RuleId.SUMMONS_FORMS, Condition.unmet(Subject.DELIVERED));

    private Service() {}

    /// The day of service by the Registry alone.
    ///
    /// @param lastDay the last day of the term that runs from placing, as an epoch day
    /// @param reading the reading of Q2
    /// @return the first day that counts as served
    public static int deemedOn(int lastDay, SeventhDay reading) {
        return switch (reading) {
            case MUST_RUN_OUT -> lastDay + 1;
            case IS_ENOUGH -> lastDay;
        };
    }

    /// Since when the summons counts as served, and why.
    ///
    /// @param stated the ways of service, as cited
    /// @param person the person
    /// @param summons the summons with its facts
    /// @param choices this world
    /// @return served from a day on without end, or never
    public static Found found(
            Stated<Terms> stated, Person person, Summons summons, Choices choices) {
        Condition obliged = Liability.obliged(person);
        Delivery delivery = earliest(stated.terms(), person, summons, choices);
        List<Condition> conditions = List.of(obliged, delivery.condition());
        if (!obliged.met() || delivery.day() == Day.NEVER) {
            return Found.never(
                    new Trace(delivery.rule(), stated.citation(), conditions, List.of()));
        }
        Span served = Span.since(Day.date(delivery.day()));
        int recalled = dayOf(summons, Event.Recalled.class);
        if (recalled >= delivery.day()) {
            return Found.stands(
                    served, new Trace(delivery.rule(), stated.citation(), conditions, List.of()));
        }
        Condition effect = effect(recalled, choices);
        Trace trace = new Trace(
                delivery.rule(),
                stated.citation(),
                List.of(obliged, delivery.condition(), effect),
                List.of());
        return effect.met() ? Found.stands(served, trace) : Found.never(trace);
    }

    private static Condition effect(int recalled, Choices choices) {
        return switch (choices.ask(RecallEffect.QUESTION)) {
            case ENDS_MEASURES -> Condition.unmet(Subject.NOT_RECALLED, Day.date(recalled));
            case NO_RULE -> Condition.met(Subject.RECALL_WITHOUT_EFFECT, Day.date(recalled));
        };
    }

    private static Delivery earliest(Terms terms, Person person, Summons summons, Choices choices) {
        Delivery direct = direct(terms, summons);
        int placedOn = Day.of(summons.placed().on());
        if (direct.day() <= placedOn) {
            return direct;
        }
        if (terms.routes().contains(Route.IN_ACCOUNT)
                && held(person, choices)
                && choices.ask(ElectronicService.QUESTION) == ElectronicService.ON_PLACING) {
            Condition inAccount = Condition.met(Subject.ACCOUNT_HELD, Day.date(placedOn));
            return new Delivery(placedOn, RuleId.SERVED_ELECTRONIC_ACCOUNT, inAccount);
        }
        boolean soonerByHand = direct.day() <= Term.lastDay(placedOn, terms.days());
        if (soonerByHand || !terms.routes().contains(Route.IN_REGISTRY)) {
            return direct;
        }
        int lastDay = Term.lastDay(placedOn, terms.days(), choices);
        int deemed = deemedOn(lastDay, choices.ask(SeventhDay.QUESTION));
        if (direct.day() <= deemed) {
            return direct;
        }
        Condition over =
                Condition.met(Subject.SERVICE_TERM_OVER, Day.date(placedOn), Day.date(lastDay));
        return new Delivery(deemed, RuleId.SERVED_REGISTRY_FALLBACK, over);
    }

    private static Delivery direct(Terms terms, Summons summons) {
        if (summons.onlyPlaced()) {
            return NOT_DELIVERED;
        }
        int byHand = route(terms, Route.BY_HAND, summons, Event.HandedOver.class);
        int byRefusal = route(terms, Route.BY_REFUSAL, summons, Event.Refused.class);
        int byMail = route(terms, Route.BY_MAIL, summons, Event.MailDelivered.class);
        int first = Math.min(byHand, Math.min(byRefusal, byMail));
        if (first == Day.NEVER) {
            return NOT_DELIVERED;
        }
        RuleId rule = first == byHand || first == byRefusal
                ? RuleId.SERVED_IN_PERSON
                : RuleId.SERVED_BY_MAIL;
        return new Delivery(first, rule, Condition.met(Subject.DELIVERED, Day.date(first)));
    }

    private static boolean held(Person person, Choices choices) {
        return switch (person.account()) {
            case HELD -> true;
            case NONE -> false;
            case NOT_SAID -> choices.ask(AccountPossibility.QUESTION) == AccountPossibility.HELD;
        };
    }

    private static <E extends Event.OfSummons> int route(
            Terms terms, Route route, Summons summons, Class<E> kind) {
        return terms.routes().contains(route) ? dayOf(summons, kind) : Day.NEVER;
    }

    private static <E extends Event.OfSummons> int dayOf(Summons summons, Class<E> kind) {
        return summons.first(kind).map(event -> Day.of(event.on())).orElse(Day.NEVER);
    }
}
