package org.povestka.audit.log;

/// A column that a log can have. Only the first three must be there.
public enum Column {
    /// The pseudonym of the person.
    CASE("case"),
    /// The day it happened, in the zone of his region.
    ON("on"),
    /// What happened: a word of [What].
    WHAT("what"),
    /// The summons; may be left out where the person has one.
    SUMMONS("summons"),
    /// The moment it was recorded; the beginning of its day in UTC where it is not said.
    RECORDED("recorded"),
    /// The appearance date written in a summons.
    APPEAR("appear"),
    /// Why he is called.
    REASON("reason"),
    /// The last day of an excuse, included.
    UNTIL("until"),
    /// The day an excuse was accepted.
    ACCEPTED("accepted"),
    /// The measure imposed, lifted or notified.
    MEASURE("measure"),
    /// What a suit is brought against.
    AGAINST("against"),
    /// Where a measure was imposed or lifted: border, tax service, land register, and so on.
    RECEIVER("receiver"),
    /// How the person stands to service, from this entry on.
    CATEGORY("category"),
    /// His day of birth.
    BORN("born"),
    /// Whether he holds a portal account: true or false.
    ACCOUNT("account"),
    /// His region, as `RU-MOW`.
    REGION("region"),
    /// His dispatch group.
    GROUP("group"),
    /// The office that acted.
    OFFICE("office"),
    /// The number of the decision; where the column is there, a measure without one is found.
    DECISION("decision"),
    /// The reasons of the decision; where the column is there, a measure without them is found.
    GROUNDS("grounds"),
    /// The edition that the decision names, such as `E5`; where the column is there, another
    /// than the governing one is found.
    EDITION("edition"),
    /// On how many strong identifiers the record was matched; fewer than two are found.
    IDENTIFIERS("identifiers"),
    /// The items of the written notice at the border that were given, with `+` between them.
    ITEMS("items"),
    /// Who acted: `human`, `automatic`.
    HAND("hand");

    private final String word;

    Column(String word) {
        this.word = word;
    }

    /// The name of the column.
    ///
    /// @return the name, such as `recorded`
    public String word() {
        return word;
    }

    /// Whether every log has it.
    ///
    /// @return true for case, on and what
    public boolean required() {
        return this == CASE || this == ON || this == WHAT;
    }
}
