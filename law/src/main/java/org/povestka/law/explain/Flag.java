package org.povestka.law.explain;

/// Something a reader of the answer must know, which is not itself a day.
public enum Flag {
    /// The appearance date is later than the cap allows, under every reading or some;
    /// what follows, no source says.
    APPEAR_AFTER_CAP("appear-after-cap"),
    /// Whether the cap was in force on the day of placing is disputed (Q5).
    CAP_START_CONTESTED("cap-start-contested"),
    /// He is told to appear before the summons counts as served by the Registry.
    APPEAR_BEFORE_SERVICE("appear-before-service"),
    /// The paper was handed over later than the lead time allows.
    SHORT_LEAD_TIME("short-lead-time"),
    /// The electronic summons keeps no lead time; whether it must is disputed (Q14).
    LEAD_TIME_CONTESTED("lead-time-contested"),
    /// The person is outside the duty; the record is wrong or the call unlawful.
    OUTSIDE_DUTY("outside-duty"),
    /// Not of conscription age on the day of placing.
    NOT_OF_AGE("not-of-age"),
    /// Within a year of the birthday that ends liability (Q18).
    AGE_EDGE("age-edge"),
    /// The register did not run yet: law on paper (Q10).
    LAW_ON_PAPER("law-on-paper"),
    /// The call is outside the season the edition allows.
    OUT_OF_SEASON("out-of-season"),
    /// He missed the appearance date without an accepted excuse.
    MISSED_DATE("missed-date"),
    /// The excuse has ended; which clock runs then is not settled (Q9).
    AFTER_EXCUSE_NOT_SETTLED("after-excuse-not-settled"),
    /// The summons was recalled; whether that ends the ban is not settled (Q17).
    RECALL_NOT_SETTLED("recall-not-settled"),
    /// An amendment came into force between placing and the appearance date.
    STRADDLES_AMENDMENT("straddles-amendment"),
    /// Placed after the day to which the law was checked.
    AFTER_LAW_CHECKED_TO("after-law-checked-to"),
    /// A reading needs rest days of a year that was not verified.
    CALENDAR_NOT_VERIFIED("calendar-not-verified"),
    /// Answered under a named edition or a reform, not under the law of the day.
    HYPOTHETICAL("hypothetical");

    private final String id;

    Flag(String id) {
        this.id = id;
    }

    /// The id in JSON.
    ///
    /// @return such as `appear-after-cap`
    public String id() {
        return id;
    }
}
