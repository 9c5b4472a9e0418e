package org.povestka.registry.machine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povestka.law.history.Measure;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Hit;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.receiver.Receiver;

/// What one receiver shows about a person: not what the register decided, but what has
/// reached him.
///
/// @param receiver the receiver
/// @param standing the decisions that stand there, in the order of their coming
public record Replica(Receiver receiver, List<Paper> standing) {

    /// Copies the decisions.
    public Replica {
        standing = List.copyOf(standing);
    }

    /// What a receiver shows.
    ///
    /// @param dossier the person
    /// @param receiver the receiver
    /// @return the state of his copy after the last message
    public static Replica of(Dossier dossier, Receiver receiver) {
        List<Paper> standing = new ArrayList<>();
        dossier.all(Happening.Reached.class)
                .filter(reached -> reached.receiver() == receiver)
                .forEach(reached -> {
                    paper(dossier, reached.number()).ifPresent(standing::add);
                    standing.removeIf(paper -> clearing(paper.number()).equals(reached.number()));
                    dossier.cancellation(reached.number())
                            .ifPresent(cancelled -> standing.removeIf(
                                    paper -> paper.number().equals(cancelled.cancelled())));
                });
        return new Replica(receiver, standing);
    }

    /// The decision for which some receiver bars what a measure bars.
    ///
    /// @param dossier the person
    /// @param measure the measure
    /// @return the first such decision, or nothing where it is barred nowhere
    public static Optional<Paper> barring(Dossier dossier, Measure measure) {
        return Arrays.stream(Receiver.values())
                .flatMap(receiver -> of(dossier, receiver).barring(measure).stream())
                .findFirst();
    }

    /// The paper of a number: one of his own decisions, or another man's that a fault takes
    /// for his.
    ///
    /// @param dossier the person
    /// @param number the number
    /// @return what it imposes, or nothing where it imposes nothing
    public static Optional<Paper> paper(Dossier dossier, String number) {
        return dossier.decision(number)
                .map(Happening.Decided::paper)
                .or(() -> dossier.struck(Fault.NAMESAKE, number)
                        ? Optional.of(Paper.ofAnother(number))
                        : Optional.empty());
    }

    /// The number of the message that takes a decision off somebody whose it is not.
    ///
    /// @param number the number of the decision
    /// @return the number of the message
    public static String clearing(String number) {
        return number + "/0";
    }

    /// What a message takes off somebody whose it is not.
    ///
    /// @param dossier the person
    /// @param number the number of the message
    /// @return another man's decision, or nothing where the message takes off none
    public static Optional<Paper> cleared(Dossier dossier, String number) {
        return dossier.hits(Fault.NAMESAKE)
                .map(Hit::about)
                .filter(decision -> clearing(decision).equals(number))
                .map(Paper::ofAnother)
                .findFirst();
    }

    /// The decision for which the receiver bars what a measure bars.
    ///
    /// @param measure a measure of this receiver
    /// @return the first such decision, or nothing where it is not barred
    public Optional<Paper> barring(Measure measure) {
        return standing.stream()
                .filter(paper -> paper.at(receiver).contains(measure))
                .findFirst();
    }

    /// Every measure that stands here.
    ///
    /// @return the measures, each once
    public List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> barring(measure).isPresent())
                .toList();
    }
}
