package org.povestka.audit.standard;

import java.util.List;
import java.util.Optional;

/// The least that an automated system of restrictions should guarantee.
public enum Guarantee {
    /// A lawful, published rule.
    PUBLISHED_RULE("published-rule"),
    /// Notice that reaches the person.
    NOTICE("notice"),
    /// The consequences are stated before they occur.
    WARNING("warning-before"),
    /// A second channel where the first is not read.
    SECOND_CHANNEL("second-channel"),
    /// Individual reasons.
    REASONS("reasons"),
    /// A decision-maker with a name.
    DECISION_MAKER("decision-maker"),
    /// Human review before or promptly after.
    HUMAN_REVIEW("human-review"),
    /// A fast appeal with power to suspend.
    APPEAL("appeal"),
    /// Release from hardship: illness, funeral, work.
    HARDSHIP("hardship"),
    /// Accuracy duties on those who supply the records.
    ACCURACY("accuracy"),
    /// Access, correction, and a log of uses.
    ACCESS("access"),
    /// A time limit and periodic review.
    TIME_LIMIT("time-limit"),
    /// Automatic lifting with proof.
    LIFTING("lifting"),
    /// Remedy and compensation for wrong bans.
    REMEDY("remedy"),
    /// Published statistics.
    STATISTICS("statistics"),
    /// An independent audit.
    INDEPENDENT_AUDIT("independent-audit"),
    /// Protection of conscientious objectors.
    OBJECTORS("objectors"),
    /// Access for people abroad, without a phone, disabled, in prison or in hospital.
    ACCESSIBILITY("accessibility");

    private final String id;

    Guarantee(String id) {
        this.id = id;
    }

    /// The id in JSON and in the file of words.
    ///
    /// @return the id, such as `second-channel`
    public String id() {
        return id;
    }

    /// The guarantee of an id.
    static Optional<Guarantee> find(String id) {
        return List.of(values()).stream().filter(one -> one.id.equals(id)).findFirst();
    }
}
