package org.povestka.registry.deed;

import java.util.Optional;
import org.povestka.registry.happening.DeliveryStep;

/// How a summons goes to him: every one is placed in the Registry, and some on paper besides.
public enum Channel {
    /// In the Registry alone.
    ELECTRONIC("electronic"),
    /// And on paper, as a registered letter.
    MAIL("mail"),
    /// And on paper, handed over by the office.
    BY_HAND("by-hand"),
    /// And on paper, handed over by his employer or school.
    EMPLOYER("employer");

    private final String word;

    Channel(String word) {
        this.word = word;
    }

    /// The word for it in requests.
    ///
    /// @return such as `by-hand`
    public String word() {
        return word;
    }

    /// What the office does with the paper.
    ///
    /// @return the first step of its way; nothing where there is no paper
    Optional<DeliveryStep> first() {
        return switch (this) {
            case ELECTRONIC -> Optional.empty();
            case MAIL -> Optional.of(DeliveryStep.MAILED);
            case BY_HAND -> Optional.of(DeliveryStep.DRAWN_UP);
            case EMPLOYER -> Optional.of(DeliveryStep.SENT_TO_EMPLOYER);
        };
    }
}
