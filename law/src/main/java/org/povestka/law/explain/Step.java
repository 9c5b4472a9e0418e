package org.povestka.law.explain;

import java.util.List;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;

/// Something dated that comes if nothing else happens: a consequence, a duty of the person, a
/// duty of an authority.
///
/// @param kind what comes
/// @param days the possible days with their readings, the earliest first; empty where no
/// source gives a day
/// @param rule the rule
/// @param citation where it is stated
public record Step(Kind kind, List<DayUnder> days, RuleId rule, Citation citation) {

    /// Copies the days.
    public Step {
        days = List.copyOf(days);
    }

    /// On whom a step lies.
    public enum Who {
        /// It follows by law.
        LAW,
        /// The person has to do it.
        PERSON,
        /// An authority has to do it.
        AUTHORITY
    }

    /// What comes.
    public enum Kind {
        /// The exit ban begins (first day).
        EXIT_BAN(Who.LAW),
        /// The summons counts as served (first day).
        SERVED(Who.LAW),
        /// The ladder is due (first day).
        LADDER(Who.LAW),
        /// Appear at the office (the day).
        APPEAR(Who.PERSON),
        /// The excuse has ended: come at once, without a new summons (first day after it).
        COME_AT_ONCE(Who.PERSON),
        /// Come unasked, if no summons came (last day).
        SELF_REPORT(Who.PERSON),
        /// Hand in the foreign passport after a draft-board decision (last day).
        SURRENDER_PASSPORT(Who.PERSON),
        /// Notice of the summons in the account (the day).
        NOTIFY_SUMMONS(Who.AUTHORITY),
        /// Warning that the ladder follows (no day confirmed).
        NOTIFY_WARNING(Who.AUTHORITY),
        /// Notice that a measure was applied or lifted (no term confirmed).
        NOTIFY_MEASURES(Who.AUTHORITY),
        /// Reminder under a reform (the day).
        REMIND(Who.AUTHORITY),
        /// Lift the measures (last day).
        LIFT(Who.AUTHORITY),
        /// Enter the driving measure in the traffic database (last day).
        TRAFFIC_ENTRY(Who.AUTHORITY),
        /// Remove the driving measure from the traffic database (last day).
        TRAFFIC_REMOVAL(Who.AUTHORITY),
        /// Execute the draft-board decision, which expires then (last day).
        EXECUTE_DECISION(Who.AUTHORITY);

        private final Who who;

        Kind(Who who) {
            this.who = who;
        }

        /// On whom it lies.
        ///
        /// @return law, person or authority
        public Who who() {
            return who;
        }
    }
}
