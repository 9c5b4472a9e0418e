package org.povestka.audit.glance;

import org.povestka.audit.log.Entry;

/// What is certainly lawful in one case, under every reading, so that nobody need ask the law of
/// it again.
public interface Certainty {

    /// Nothing is certain.
    Certainty NONE = new Certainty() {
        @Override
        public boolean lawful(Entry act) {
            return false;
        }

        @Override
        public boolean lasted(Entry imposed, int day) {
            return false;
        }
    };

    /// Whether an act is certainly lawful, whatever is to be said of the others.
    ///
    /// @param act an entry of the case that is an act of an authority
    /// @return false where it is not, or not certainly
    boolean lawful(Entry act);

    /// Whether the reason of a measure certainly lasted until a day.
    ///
    /// @param imposed the entry that imposed the measure
    /// @param day the day on which it was lifted, or until which the log goes
    /// @return false where it did not, or not certainly
    boolean lasted(Entry imposed, int day);
}
