package org.povestka.population.life;

import java.util.Arrays;
import org.povestka.law.time.Day;

/// Where the lives of one man in two scenarios part: of the first summons with which something is
/// not the same, the first such thing in the order of cause.
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
    /// He comes otherwise, or is called up, or a complaint ends otherwise.
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
        int both = Math.min(one.courses(), other.courses());
        for (int i = 0; i < both; i++) {
            Parting parting = of(one.course(i), other.course(i));
            if (parting != LAW) {
                return parting == SUMMONS ? summons(one, other, i) : parting;
            }
        }
        if (one.courses() != other.courses()) {
            return summons(one, other, both);
        }
        if (both > 0 && one.addressStale != other.addressStale) {
            return NOTICE;
        }
        return one.calledUpOn == other.calledUpOn ? LAW : COMING;
    }

    /// Whoever is called up gets no summons any more: one that only the other man has parts them
    /// where he came.
    private static Parting summons(Man one, Man other, int at) {
        int placed = Math.min(placed(one, at), placed(other, at));
        boolean calledUp = one.calledUpOn != other.calledUpOn
                && Math.min(one.calledUpOn, other.calledUpOn) <= placed;
        return calledUp ? COMING : SUMMONS;
    }

    private static int placed(Man man, int at) {
        return at < man.courses() ? man.course(at).placedOn : Day.NEVER;
    }

    private static Parting of(Course one, Course other) {
        if (one.ordinal != other.ordinal
                || one.placedOn != other.placedOn
                || one.appearOn != other.appearOn) {
            return SUMMONS;
        }
        boolean sameNotice = one.hour == other.hour
                && one.paperOn == other.paperOn
                && one.atWork == other.atWork
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
                && one.complainedOn == other.complainedOn
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
