package org.povestka.registry.fault;

import java.util.List;
import java.util.stream.Stream;

/// A fault of the machinery that can be switched on, by its number in the catalogue.
public enum Fault {
    /// The register shows an exempt man as liable.
    EXEMPT_SHOWN_LIABLE("F-01", Origin.PLACING),
    /// A deferment is missing from the record.
    DEFERMENT_MISSING("F-02", Origin.PLACING),
    /// The address on record is one he left long ago.
    ADDRESS_STALE("F-04", Origin.SUPPLY),
    /// The account shows that there was a summons, and not the summons.
    DOCUMENT_ARCHIVED("F-05", Origin.PLACING),
    /// The appearance date lies before the day on which the summons counts as served.
    APPEARANCE_BEFORE_SERVICE("F-07", Origin.DESK),
    /// The appearance date lies later than the law allows.
    APPEARANCE_TOO_LATE("F-08", Origin.DESK),
    /// The notice comes three days after the ban.
    TOLD_LATE("F-09", Origin.PLACING),
    /// The officer sees the ban and lets him through.
    BAN_NOT_ENFORCED("F-10", Origin.DESK),
    /// The ban stands at the border, and his account does not show it.
    BAN_NOT_SHOWN("F-11", Origin.DECISION),
    /// A receiver never gets the cancellation; in a live world, the border.
    LIFTING_LOST("F-12", Origin.CANCELLATION),
    /// The border lifts, another receiver never hears of it.
    LIFTING_PARTIAL("F-13", Origin.CANCELLATION),
    /// A receiver silently does not apply a measure of the ladder.
    MEASURE_NOT_APPLIED("F-14", Origin.DECISION),
    /// A measure is imposed that the law does not list.
    MEASURE_ADDED("F-15", Origin.PLACING),
    /// The twenty days are counted from placing.
    LADDER_FROM_PLACING("F-16", Origin.PLACING),
    /// Days are counted one short.
    DAY_TOO_EARLY("F-17", Origin.PLACING),
    /// Days are read off Moscow's clock, wherever he lives.
    WRONG_ZONE("F-18", Origin.PLACING),
    /// No notice about the summons reaches his account.
    NOTICE_LOST("F-19", Origin.PLACING),
    /// A man whose death is on record is called.
    DEAD_CALLED("F-22", Origin.DESK),
    /// Another man's measures stand against him: same name, same birth date.
    NAMESAKE("F-23", Origin.SWITCH),
    /// The cancellation goes out under a number that no receiver knows any more.
    OLD_IDENTIFIER("F-25", Origin.CANCELLATION),
    /// A woman without a specialty, or a man past the age, is shown as liable.
    SCOPE_WIDENED("F-28", Origin.PLACING),
    /// A man in the reserve is shown as a conscript.
    RESERVIST_SHOWN_LIABLE("F-29", Origin.PLACING),
    /// A court suspends the measures, and they go on.
    RELIEF_IGNORED("F-32", Origin.RELIEF),
    /// The decision gives no reasons.
    NO_REASONS("F-35", Origin.DECISION),
    /// A measure stands, and there is no decision behind it.
    NO_DECISION("F-36", Origin.DECISION),
    /// A measure that was lifted comes back by itself.
    PHANTOM_RETURNS("F-37", Origin.CANCELLATION),
    /// The desk finds nobody who could explain the ban.
    NOBODY_TO_CALL("F-38", Origin.DESK),
    /// The written notice lacks the ground, the number and the deciding body.
    NOTICE_INCOMPLETE("F-39", Origin.DESK),
    /// A notice names a summons that is not in the Registry of summonses.
    FLOWS_DISAGREE("F-45", Origin.SWITCH),
    /// A decision that sets aside is not carried out.
    JUDGMENT_IGNORED("F-50", Origin.SETTING_ASIDE),
    /// What suppliers send does not get into the record.
    SUPPLIER_SILENT("F-51", Origin.SUPPLY),
    /// The account cannot be opened, and the terms run on.
    PORTAL_DOWN("F-52", Origin.DESK),
    /// A boy under the age is shown as liable.
    MINOR_SHOWN_LIABLE("F-54", Origin.PLACING),
    /// The register decides by an edition that has been amended.
    EDITION_STALE("F-56", Origin.PLACING),
    /// The border keeps an old passport number and never finds the ban.
    BORDER_NOT_TOLD("F-57", Origin.DECISION),
    /// A supplier says something after what is newer.
    FEED_LATE("F-59", Origin.FEED),
    /// A supplier says the same once more in his next batch.
    FEED_TWICE("F-60", Origin.FEED);

    /// Those that a scenario of the simulated country has a rate for.
    public static final List<Fault> OF_SCENARIOS = List.of(
            EXEMPT_SHOWN_LIABLE,
            DEFERMENT_MISSING,
            ADDRESS_STALE,
            APPEARANCE_TOO_LATE,
            LIFTING_LOST,
            MEASURE_NOT_APPLIED,
            NAMESAKE,
            RESERVIST_SHOWN_LIABLE);

    private final String id;
    private final Origin origin;

    Fault(String id, Origin origin) {
        this.id = id;
        this.origin = origin;
    }

    /// Its number in the catalogue.
    ///
    /// @return the number, such as `F-02`
    public String id() {
        return id;
    }

    /// Where in a live world it strikes.
    ///
    /// @return what has to happen first
    public Origin origin() {
        return origin;
    }

    /// Whether it can be held to one receiver.
    ///
    /// @return true where it strikes messages to receivers
    public boolean strikesReceivers() {
        return this == LIFTING_LOST
                || this == LIFTING_PARTIAL
                || this == MEASURE_NOT_APPLIED
                || this == PHANTOM_RETURNS
                || this == BORDER_NOT_TOLD
                || this == BAN_NOT_ENFORCED;
    }

    /// Its place in an array with one element for each.
    ///
    /// @return from 0
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }

    /// The faults that strike at one kind of happening.
    ///
    /// @param origin the kind
    /// @return the faults, in order
    public static List<Fault> at(Origin origin) {
        return Stream.of(values()).filter(fault -> fault.origin == origin).toList();
    }
}
