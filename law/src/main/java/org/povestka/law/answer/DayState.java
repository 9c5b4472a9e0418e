package org.povestka.law.answer;

/// Whether a state holds on one day, over all readings.
public enum DayState {
    /// Under every reading.
    YES("yes"),
    /// Under none.
    NO("no"),
    /// Under some.
    CONTESTED("contested"),
    /// No reading could be computed.
    REFUSED("refused");

    private final String word;

    DayState(String word) {
        this.word = word;
    }

    /// The word in JSON.
    ///
    /// @return such as `yes`
    public String word() {
        return word;
    }

    /// The state over many worlds.
    ///
    /// @param holding in how many worlds it holds
    /// @param worlds how many worlds were computed
    /// @return yes, no, contested or refused
    public static DayState of(int holding, int worlds) {
        if (worlds == 0) {
            return REFUSED;
        }
        if (holding == 0) {
            return NO;
        }
        return holding == worlds ? YES : CONTESTED;
    }
}
