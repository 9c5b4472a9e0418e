package org.povestka.registry.machine;

import java.util.List;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.DeliveryStep;
import org.povestka.registry.happening.Happening;

/// How a summons went to him, beside its entry in the Registry.
///
/// @param steps what happened to it, in order
public record Way(List<Happening.Delivery> steps) {

    /// Copies the steps.
    public Way {
        steps = List.copyOf(steps);
    }

    /// The way of a summons.
    ///
    /// @param dossier the person
    /// @param summons the summons
    /// @return its way
    public static Way of(Dossier dossier, SummonsId summons) {
        return new Way(dossier.all(Happening.Delivery.class)
                .filter(one -> one.summons().equals(summons))
                .toList());
    }

    /// Whether the office has a paper that it can hand over.
    ///
    /// @return false where there is none, or it went its way
    public boolean canBeHandedOver() {
        return has(DeliveryStep.DRAWN_UP) && !ended();
    }

    /// Whether a paper is held out to him that he can refuse.
    ///
    /// @return false where there is none, or it went its way
    public boolean canBeRefused() {
        return (has(DeliveryStep.DRAWN_UP) || has(DeliveryStep.SENT_TO_EMPLOYER)) && !ended();
    }

    /// Whether a paper has gone its way to the end.
    ///
    /// @return false where it has not, or there is none
    public boolean ended() {
        return steps.stream().anyMatch(one -> one.step().ends());
    }

    private boolean has(DeliveryStep step) {
        return steps.stream().anyMatch(one -> one.step() == step);
    }
}
