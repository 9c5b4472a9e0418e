package org.povestka.law.citation;

/// The rules, by the ids of the law note.
public enum RuleId {
    /// Who has to be registered and may be summoned at all.
    WHO_IS_REGISTERED("who-is-registered"),
    /// Which edition governs a fact.
    GOVERNING_EDITION("governing-edition"),
    /// In which ways a summons can be served.
    SUMMONS_FORMS("summons-forms"),
    /// Served by hand against signature, or by refusal.
    SERVED_IN_PERSON("served-in-person"),
    /// Served by a registered letter.
    SERVED_BY_MAIL("served-by-mail"),
    /// Served on placing in the account.
    SERVED_ELECTRONIC_ACCOUNT("served-electronic-account"),
    /// Served when seven days from placing have run out.
    SERVED_REGISTRY_FALLBACK("served-registry-fallback"),
    /// The earliest valid delivery counts.
    EARLIEST_SERVICE_WINS("earliest-service-wins"),
    /// Opening the notice changes nothing.
    OPENING_IS_IRRELEVANT("opening-is-irrelevant"),
    /// The day from which the exit is barred.
    EXIT_BAN_START("exit-ban-start"),
    /// What ends the exit ban.
    EXIT_BAN_END("exit-ban-end"),
    /// The day the ladder is due.
    LADDER_TRIGGER("ladder-trigger"),
    /// What the ladder consists of.
    LADDER_LIST("ladder-list"),
    /// When the traffic database shows and drops the driving measure.
    LADDER_DRIVING("ladder-driving"),
    /// Issue and surrender of the foreign passport.
    FOREIGN_PASSPORT("foreign-passport"),
    /// The notice of a summons.
    NOTIFY_SUMMONS("notify-summons"),
    /// The warning that the ladder follows.
    NOTIFY_WARNING("notify-warning"),
    /// The notice that a measure was applied or lifted.
    NOTIFY_MEASURES("notify-measures"),
    /// Until when a measure has to be lifted.
    LIFTING("lifting"),
    /// What excuses, and what is due when the excuse ends.
    VALID_EXCUSES("valid-excuses"),
    /// Contesting a temporary measure.
    APPEAL_TEMPORARY_MEASURES("appeal-temporary-measures"),
    /// Contesting a decision of the draft board.
    APPEAL_DRAFT_DECISION("appeal-draft-decision"),
    /// What a suit suspends.
    SUSPENSIVE_EFFECT("suspensive-effect"),
    /// Three months for going to court.
    COURT_TERM("court-term"),
    /// The fine for not coming.
    FINE_NO_SHOW("fine-no-show"),
    /// The other fines.
    FINE_OTHER("fine-other"),
    /// Criminal evasion, kept apart.
    CRIMINAL_328("criminal-328"),
    /// Coming unasked within two weeks.
    SELF_REPORT_TWO_WEEKS("self-report-two-weeks"),
    /// The appearance date is at most 30 days after placing.
    APPEARANCE_CAP_30("appearance-cap-30"),
    /// A paper summons is handed over three days before.
    LEAD_TIME_3_DAYS("lead-time-3-days"),
    /// The ages of liability.
    AGE_18_30("age-18-30"),
    /// When calls and dispatch are lawful.
    DRAFT_YEAR_ROUND("draft-year-round"),
    /// A draft-board decision can be executed for one year.
    DECISION_VALID_ONE_YEAR("decision-valid-one-year"),
    /// The extract from the register.
    EXTRACT("extract"),
    /// What the border desk sees.
    BORDER_CHECK("border-check");

    private final String id;

    RuleId(String id) {
        this.id = id;
    }

    /// The id as printed and as asked for by `law RULE-ID`.
    ///
    /// @return such as `exit-ban-start`
    public String id() {
        return id;
    }
}
