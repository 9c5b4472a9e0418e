package org.povestka.audit.log;

import java.io.Serializable;
import java.util.List;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.law.time.Day;

/// One entry of a log, as it was written.
///
/// @param key where it stands and whose it is
/// @param what what happened
/// @param when when, and when that became known
/// @param particulars what the word needs beside that
/// @param extra what few logs say
public record Entry(Key key, What what, When when, Particulars particulars, Extra extra)
        implements Serializable {

    /// Where an entry stands and whose it is.
    ///
    /// @param line the line, or the how-manieth row or event, from 1
    /// @param of the pseudonym of the person
    /// @param summons the summons as written; empty where it is not said
    public record Key(long line, String of, String summons) implements Serializable {}

    /// The two times of an entry.
    ///
    /// @param on the day it happened, as an epoch day
    /// @param recorded the moment it was recorded, in seconds since 1970 in UTC
    public record When(int on, long recorded) implements Serializable {}

    /// What some words need; a day not said is [Day#NEVER].
    ///
    /// @param measures the measures: one, the whole ladder, or none
    /// @param appearOn the appearance date
    /// @param until the last day of an excuse, included
    /// @param accepted the day an excuse was accepted
    /// @param receiver the word of the receiver, empty where it is not said
    public record Particulars(
            List<Measure> measures, int appearOn, int until, int accepted, String receiver)
            implements Serializable {

        /// Nothing beside the word.
        public static final Particulars NONE =
                new Particulars(List.of(), Day.NEVER, Day.NEVER, Day.NEVER, "");

        /// Copies the measures.
        public Particulars {
            measures = List.copyOf(measures);
        }
    }

    /// What few logs say.
    ///
    /// @param person what the entry says of the person
    /// @param cause why he is called, or what he sues against
    /// @param office the office that acted, empty where it is not said
    /// @param hand who acted
    /// @param paper what the entry says of the decision
    public record Extra(Person person, Cause cause, String office, Hand hand, Paper paper)
            implements Serializable {

        /// None of it.
        public static final Extra NONE =
                new Extra(Person.NOT_SAID, Cause.NOT_SAID, "", Hand.UNKNOWN, Paper.NOT_SAID);

        /// The same of a decision with another number.
        ///
        /// @param number the number, empty where there is none
        /// @return this where it has that number
        public Extra numbered(String number) {
            return paper.number().equals(number)
                    ? this
                    : new Extra(person, cause, office, hand, paper.numbered(number));
        }
    }

    /// Why something was done.
    ///
    /// @param reason why he is called
    /// @param against what a suit is brought against
    public record Cause(Reason reason, Suit against) implements Serializable {

        /// The entry says neither.
        public static final Cause NOT_SAID = new Cause(Reason.NOT_SAID, Suit.NOT_SAID);
    }
}
