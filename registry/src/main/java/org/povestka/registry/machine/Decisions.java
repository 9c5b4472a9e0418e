package org.povestka.registry.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.law.time.Span;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Ending;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.happening.Petition;

/// Decides by itself: a measure on the first day on which the law has it stand, its lifting
/// when the law has it end.
///
/// @param dossier the person
/// @param standings what the law says, read as the machinery reads it
record Decisions(Dossier dossier, Standings standings) {

    /// Everything the register would decide next if nothing else happened.
    Stream<Happening.OfPerson> due() {
        return standings.ofSummons().stream()
                .flatMap(summons -> Stream.concat(imposing(summons), lifting(summons)));
    }

    /// The exit ban by itself, and the ladder with everything on its list in one decision.
    private Stream<Happening.OfPerson> imposing(Standings.OfSummons summons) {
        List<Measure> ladder = new ArrayList<>(Measure.ladder());
        ladder.add(Measure.FOREIGN_PASSPORT);
        return Stream.of(List.of(Measure.EXIT_BAN), ladder)
                .flatMap(group -> imposing(summons, group).stream());
    }

    private Optional<Happening.OfPerson> imposing(
            Standings.OfSummons summons, List<Measure> group) {
        if (dossier.suspended(summons.answer().summons().id())) {
            return Optional.empty();
        }
        List<Measure> open = group.stream()
                .filter(measure -> summons.of(measure).isPresent())
                .filter(measure -> !decided(summons, measure))
                .toList();
        return open.stream()
                .map(measure -> first(summons, summons.of(measure).orElseThrow()))
                .min(Instant::compareTo)
                .map(at -> new Happening.Decided(
                        at,
                        dossier.id(),
                        paper(summons, added(summons, standing(summons, open, at)))));
    }

    /// The measures of a decision, with the one that a fault adds to the exit ban.
    private List<Measure> added(Standings.OfSummons summons, List<Measure> measures) {
        boolean adds = dossier.struck(
                        Fault.MEASURE_ADDED, summons.answer().summons().id().name())
                && measures.equals(List.of(Measure.EXIT_BAN));
        return adds ? List.of(Measure.EXIT_BAN, Measure.FOREIGN_PASSPORT) : measures;
    }

    /// Those of the measures that stand on the day of a moment.
    private List<Measure> standing(
            Standings.OfSummons summons, List<Measure> measures, Instant at) {
        return measures.stream()
                .filter(measure ->
                        first(summons, summons.of(measure).orElseThrow()).equals(at))
                .toList();
    }

    private Stream<Happening.OfPerson> lifting(Standings.OfSummons summons) {
        return dossier.all(Happening.Decided.class)
                .filter(decided ->
                        decided.summons().equals(summons.answer().summons().id()))
                .filter(decided -> !cancelled(decided.paper().number()))
                .flatMap(decided -> lifting(summons, decided.paper()).stream());
    }

    private Optional<Happening.OfPerson> lifting(Standings.OfSummons summons, Paper paper) {
        boolean ended = paper.measures().stream()
                .allMatch(
                        measure -> summons.of(measure).map(span -> !span.open()).orElse(true));
        if (!ended) {
            return suspending(summons, paper);
        }
        Optional<Ended> fact = ended(summons);
        if (ignored(summons, fact)) {
            return Optional.empty();
        }
        Instant at = Beginning.later(
                fact.map(Ended::at).orElseGet(() -> ranOut(summons, paper)),
                Beginning.since(dossier));
        Ending ending = fact.map(Ended::ending).orElse(Ending.RAN_OUT);
        Paper lifting = lifting(paper);
        return Optional.of(
                new Happening.Cancelled(at, dossier.id(), lifting, paper.number(), ending));
    }

    /// A court's relief ends nothing, and is carried out all the same.
    private Optional<Happening.OfPerson> suspending(Standings.OfSummons summons, Paper paper) {
        SummonsId id = summons.answer().summons().id();
        return dossier.all(Happening.Answered.class)
                .filter(answer -> dossier.suspended(id)
                        && answer.petition().kind() == Petition.Kind.RELIEF
                        && answer.petition().about().equals(id.name())
                        && !dossier.struck(Fault.RELIEF_IGNORED, id.name()))
                .reduce((earlier, later) -> later)
                .map(answer -> new Happening.Cancelled(
                        answer.at(),
                        dossier.id(),
                        lifting(paper),
                        paper.number(),
                        Ending.SUSPENDED));
    }

    /// Whether what ends the measures is a decision that nobody carries out.
    private boolean ignored(Standings.OfSummons summons, Optional<Ended> fact) {
        return fact.map(Ended::ending).filter(Ending.SET_ASIDE::equals).isPresent()
                && dossier.struck(
                        Fault.JUDGMENT_IGNORED, summons.answer().summons().id().name());
    }

    private record Ended(Instant at, Ending ending) {}

    /// The last fact that can end measures: the machinery acts on each as it comes.
    private static Optional<Ended> ended(Standings.OfSummons summons) {
        return summons.answer().summons().facts().stream()
                .flatMap(fact -> ending(fact).stream())
                .max(Comparator.comparing(Ended::at));
    }

    private static Optional<Ended> ending(Event.OfSummons fact) {
        return switch (fact) {
            case Event.Appeared came -> Optional.of(new Ended(came.recorded(), Ending.APPEARED));
            case Event.Excused excuse -> Optional.of(new Ended(excuse.recorded(), Ending.EXCUSED));
            case Event.Recalled recalled ->
                Optional.of(new Ended(recalled.recorded(), Ending.RECALLED));
            case Event.SetAside aside -> Optional.of(new Ended(aside.recorded(), Ending.SET_ASIDE));
            case Event.Placed placed -> Optional.empty();
            case Event.SentToEmployer sent -> Optional.empty();
            case Event.HandedOver handed -> Optional.empty();
            case Event.Refused refused -> Optional.empty();
            case Event.MailDelivered mail -> Optional.empty();
            case Event.Opened opened -> Optional.empty();
            case Event.MeasureImposed imposed -> Optional.empty();
            case Event.MeasureLifted lifted -> Optional.empty();
        };
    }

    /// The first moment after the last day of the measure that stands longest.
    private Instant ranOut(Standings.OfSummons summons, Paper paper) {
        return paper.measures().stream()
                .flatMap(measure -> summons.of(measure).stream())
                .map(span -> new Belief(dossier).zone().end(span.last()))
                .max(Instant::compareTo)
                .orElseGet(dossier::last);
    }

    private Instant first(Standings.OfSummons summons, Span span) {
        return new Beginning(dossier, summons).of(span);
    }

    private boolean decided(Standings.OfSummons summons, Measure measure) {
        return dossier.all(Happening.Decided.class)
                .filter(decided ->
                        decided.summons().equals(summons.answer().summons().id()))
                .filter(decided -> !suspended(decided.paper().number()))
                .anyMatch(decided -> decided.paper().measures().contains(measure));
    }

    /// Whether a decision was only suspended: once the court has refused, it has to be taken anew.
    private boolean suspended(String number) {
        return dossier.all(Happening.Cancelled.class)
                .anyMatch(
                        one -> one.cancelled().equals(number) && one.ending() == Ending.SUSPENDED);
    }

    private boolean cancelled(String number) {
        return dossier.all(Happening.Cancelled.class)
                .anyMatch(cancelled -> cancelled.cancelled().equals(number));
    }

    private Paper paper(Standings.OfSummons summons, List<Measure> measures) {
        return new Paper(number(), summons.answer().summons().id(), measures);
    }

    /// What takes a decision back goes to whomever the decision went.
    private Paper lifting(Paper paper) {
        return new Paper(number(), paper.summons(), paper.measures(), paper.vehicles());
    }

    /// The next number: the person's digits and how many papers he has.
    private String number() {
        long papers = dossier.all(Happening.Decided.class).count()
                + dossier.all(Happening.Cancelled.class).count();
        return dossier.id().digits() + "-" + (papers + 1);
    }
}
