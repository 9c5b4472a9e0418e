package org.povestka.law.kernel;

import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.time.Day;

/// The facts of one summons as epoch days; [Day#NEVER] where a thing did not happen.
///
/// @param addressee to whom
/// @param placing how it came about
/// @param delivery the ways in which it reached him
/// @param endings what ends its measures
public record Facts(Addressee addressee, Placing placing, Delivery delivery, Endings endings) {

    /// The man to whom the summons is addressed.
    ///
    /// @param category how he stands to service on the day of placing
    /// @param firstBirthday the birthday from which he is liable
    /// @param lastBirthday the birthday that ends liability
    /// @param account whether he holds an account; [Account#NOT_SAID] is not allowed here
    public record Addressee(
            Category category, int firstBirthday, int lastBirthday, Account account) {

        /// Checks that the account is known.
        public Addressee {
            if (account == Account.NOT_SAID) {
                throw new IllegalArgumentException("account: expected held or none: " + account);
            }
        }
    }

    /// How the summons came about.
    ///
    /// @param on the day of placing
    /// @param appearOn the appearance date
    /// @param sent the day a paper was sent to the employer or the school
    public record Placing(int on, int appearOn, int sent) {}

    /// The ways in which the summons reached him, apart from account and registry.
    ///
    /// @param byHand the day it was handed over
    /// @param refused the day he refused it
    /// @param byMail the day the letter was delivered
    public record Delivery(int byHand, int refused, int byMail) {

        /// It reached him in no such way.
        public static final Delivery NONE = new Delivery(Day.NEVER, Day.NEVER, Day.NEVER);
    }

    /// What ends the measures of the summons.
    ///
    /// @param appeared the day he came
    /// @param setAside the day the measures were set aside
    /// @param excused the day an excuse was accepted
    /// @param recalled the day the summons was withdrawn
    public record Endings(int appeared, int setAside, int excused, int recalled) {

        /// Nothing ends them.
        public static final Endings NONE = new Endings(Day.NEVER, Day.NEVER, Day.NEVER, Day.NEVER);

        /// The day of the first of them: under no reading the reason of a measure goes before it.
        ///
        /// @return the day, or [Day#NEVER]
        public int first() {
            return Math.min(Math.min(appeared, setAside), Math.min(excused, recalled));
        }
    }
}
