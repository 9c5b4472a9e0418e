package org.povestka.population.life;

import java.util.Arrays;

/// Where the lives of one man in two scenarios part: the first thing, in the order of
/// cause, that is not the same.
public enum Parting {
    /// Nowhere.
    SAME,
    /// A summons is placed, or is not, or for another day.
    SUMMONS,
    /// The notice reaches him otherwise.
    NOTICE,
    /// The ban begins otherwise, or a check finds the wrong man.
    BAN,
    /// He is stopped at the border, or is not.
    BORDER,
    /// He comes otherwise, or a complaint ends otherwise.
    COMING,
    /// A measure is dropped otherwise.
    LIFTING,
    /// The ladder is imposed otherwise.
    LADDER,
    /// Only the dates of the law differ.
    LAW;

    /// Where two lives part.
    ///
    /// @param one the man in one scenario
    /// @param other the same man in the other
    /// @return the first difference; [#LAW] where the machinery does the same
    public static Parting of(Man one, Man other) {
        if (one.courses() != other.courses()) {
            return SUMMONS;
        }
        Parting first = LAW;
        for (int i = 0; i < one.courses(); i++) {
            Parting parting = of(one.course(i), other.course(i));
            first = parting.index() < first.index() ? parting : first;
        }
        return first;
    }

    private static Parting of(Course one, Course other) {
        if (one.ordinal != other.ordinal
                || one.placedOn != other.placedOn
                || one.appearOn != other.appearOn) {
            return SUMMONS;
        }
        boolean sameNotice = one.hour == other.hour
                && one.paperOn == other.paperOn
                && one.remindedOn == other.remindedOn
                && one.knowableAt == other.knowableAt;
        if (!sameNotice) {
            return NOTICE;
        }
        if (one.barredAt != other.barredAt || one.recalledOn != other.recalledOn) {
            return BAN;
        }
        if (one.stoppedOn != other.stoppedOn || one.stops != other.stops) {
            return BORDER;
        }
        boolean sameComing = one.appearedOn == other.appearedOn
                && one.acceptedOn == other.acceptedOn
                && one.setAsideOn == other.setAsideOn;
        if (!sameComing) {
            return COMING;
        }
        if (!Arrays.equals(one.imposedOn, other.imposedOn)) {
            return LADDER;
        }
        boolean sameLifting =
                one.unbarredOn == other.unbarredOn && Arrays.equals(one.liftedOn, other.liftedOn);
        return sameLifting ? LAW : LIFTING;
    }

    /// Its place in an array with one element for each.
    ///
    /// @return from 0
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
