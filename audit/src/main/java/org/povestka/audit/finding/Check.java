package org.povestka.audit.finding;

import java.util.List;

/// Something an audit looks for, with the faults of the catalogue that it finds.
public enum Check {
    /// A ban imposed on a day on which the law gives no ground for it.
    BAN_WITHOUT_GROUND("ban-without-ground", "F-09"),
    /// A measure imposed on somebody whom measures do not bind.
    OUTSIDE_THE_DUTY("outside-the-duty", "F-01 F-02 F-28 F-29 F-54 F-55"),
    /// A measure of the ladder imposed on a day on which the law gives no ground for it.
    LADDER_WITHOUT_GROUND("ladder-without-ground", "F-16 F-17"),
    /// A measure imposed after its reason had gone.
    IMPOSED_AFTER_THE_END("imposed-after-the-end", "F-37"),
    /// A measure that is not on the list of the edition.
    NOT_ON_THE_LIST("not-on-the-list", "F-15"),
    /// A measure that rests on no summons of this person.
    NO_SUMMONS_OF_HIS("no-summons-of-his", "F-23 F-36"),
    /// A measure lifted later than the law allows.
    LIFTED_LATE("lifted-late", "F-12 F-13 F-50"),
    /// A measure still standing at the end of the log although it had to be lifted.
    NOT_LIFTED("not-lifted", "F-12 F-13 F-50"),
    /// The register counts the summons as served since another day than the law does.
    SERVED_ON_ANOTHER_DAY("served-on-another-day", "F-17 F-18"),
    /// The appearance date is later than the cap allows.
    APPEARANCE_TOO_LATE("appearance-too-late", "F-08"),
    /// The paper was handed over later than the lead time allows.
    LEAD_TIME_TOO_SHORT("lead-time-too-short", ""),
    /// The call is outside the season.
    OUT_OF_SEASON("out-of-season", "F-56"),
    /// Called for what only those liable to conscription are called for.
    CALLED_OUTSIDE_THE_DUTY("called-outside-the-duty", "F-01 F-02 F-21 F-28 F-54"),
    /// Sent to service on a decision that could no longer be executed.
    DECISION_TOO_OLD("decision-too-old", "F-34"),
    /// Sent to service while a suit suspended the decision.
    DECISION_SUSPENDED("decision-suspended", "F-32"),
    /// Refused exit although no ban stands in the log.
    REFUSED_WITHOUT_BAN("refused-without-ban", "F-11 F-23"),
    /// A notice the edition gives is missing.
    NOTICE_MISSING("notice-missing", "F-09 F-19"),
    /// The decision behind a measure has no number.
    NO_DECISION("no-decision", "F-36"),
    /// The decision behind a measure states no reasons.
    NO_REASONS("no-reasons", "F-35"),
    /// The decision names another edition than the one that governs.
    STALE_EDITION("stale-edition", "F-56"),
    /// The record was matched on fewer than two strong identifiers.
    WEAK_IDENTIFICATION("weak-identification", "F-23"),
    /// The written notice at the border lacks an item.
    ITEM_MISSING("item-missing", "F-39");

    private final String id;
    private final String faults;

    Check(String id, String faults) {
        this.id = id;
        this.faults = faults;
    }

    /// The id in JSON.
    ///
    /// @return the id, such as `lifted-late`
    public String id() {
        return id;
    }

    /// The faults of the catalogue that it finds.
    ///
    /// @return their numbers, such as `F-12`; none where the catalogue has none
    public List<String> faults() {
        return faults.isEmpty() ? List.of() : List.of(faults.split(" "));
    }
}
