package org.povestka.registry.course;

import java.time.Instant;
import java.util.List;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

/// How often a supplier hands in a batch, and of how many people something new is in it. Nobody
/// has published this; the figures are assumptions.
///
/// @param supplier the supplier
/// @param topic about what he speaks
/// @param millionths the share of people of whom a batch says something
/// @param pace how often
record Rhythm(Supplier supplier, Topic topic, int millionths, Pace pace) {

    private static final int WEEK = 7 * 24;
    private static final int MONTH = 30 * 24;
    private static final int QUARTER = 90 * 24;
    private static final int SECONDS = 3_600;

    /// Every rhythm; no two have the same first hour.
    static final List<Rhythm> ALL = List.of(
            new Rhythm(Supplier.INTERIOR, Topic.ADDRESS, 1_000, new Pace(WEEK, 9, 30)),
            new Rhythm(Supplier.EMPLOYER, Topic.WORK, 1_500, new Pace(WEEK, 30, 60)),
            new Rhythm(Supplier.DIGITAL, Topic.CONTACT, 1_000, new Pace(WEEK, 54, 4)),
            new Rhythm(Supplier.HEALTH, Topic.HEALTH, 800, new Pace(WEEK, 79, 48)),
            new Rhythm(Supplier.COURT, Topic.COURT, 100, new Pace(WEEK, 102, 60)),
            new Rhythm(Supplier.TAX, Topic.TAX, 2_000, new Pace(MONTH, 126, 48)),
            new Rhythm(Supplier.SOCIAL_FUND, Topic.PENSION, 1_500, new Pace(MONTH, 222, 72)),
            new Rhythm(Supplier.EDUCATION, Topic.STUDY, 2_000, new Pace(MONTH, 342, 90)),
            new Rhythm(Supplier.ELECTIONS, Topic.ADDRESS, 2_000, new Pace(QUARTER, 510, 24)));

    /// How often batches come.
    ///
    /// @param every hours between two
    /// @param first hours before the first
    /// @param delay the most hours by which one is delayed; fewer than lie between two
    record Pace(int every, int first, int delay) {}

    /// When a batch is closed; it is handed in some hours later.
    Instant closed(Instant since, int turn) {
        return Hours.after(since, pace.first() + turn * pace.every());
    }

    /// The first turn that can be handed in after a moment.
    int turnAfter(Instant since, Instant moment) {
        long hours = (moment.getEpochSecond() - since.getEpochSecond()) / SECONDS;
        return (int) Math.max(0, (hours - pace.first() - pace.delay()) / pace.every());
    }
}
