package org.povestka.bench.mini;

/// One of the ways to live the rules.
public enum Model {
    /// Each life sampled directly, as `population` does it.
    DIRECT,
    /// Every person on every day, over arrays.
    DAY_SCAN,
    /// A heap of events in order of time.
    EVENT_QUEUE,
    /// An object a person, asked on every day.
    AGENTS;

    /// Lives many people.
    ///
    /// @param people how many
    /// @return what it comes to; the same for every model
    public Figures live(int people) {
        return switch (this) {
            case DIRECT -> Direct.live(people);
            case DAY_SCAN -> new DayScan(people).live();
            case EVENT_QUEUE -> new EventQueue(people).live();
            case AGENTS -> Agents.live(people);
        };
    }
}
