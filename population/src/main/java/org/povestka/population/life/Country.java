package org.povestka.population.life;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;

/// A scenario made ready for drawing: every share a threshold, every spread a table, the
/// law compiled. Safe to share between threads.
public final class Country {

    final Years years;
    final People people;
    final Rules rules;
    final Issuing issuing;
    /// How often a summons is placed at all, by the index of the region.
    final long[] placed;

    final Notices notices;
    final Behaviour behaviour;
    final Machine machine;

    /// What decides whether a summons is drawn for a man at all.
    private static final List<Quantity> OF_SPARING = List.of(
            Quantity.AGES,
            Quantity.REGIONS,
            Quantity.EXEMPT,
            Quantity.RESERVISTS,
            Quantity.DEFERRED,
            Quantity.DEFERMENT_YEARS,
            Quantity.SUMMONSES,
            Quantity.PLACED_BY_REGION,
            Quantity.EXEMPT_SHOWN_LIABLE,
            Quantity.DEFERMENT_MISSING,
            Quantity.RESERVIST_SHOWN_LIABLE,
            Quantity.NAMESAKE);

    private final Scenario scenario;

    private Country(Scenario scenario) {
        this.scenario = scenario;
        this.years = new Years(scenario.days());
        this.people = new People(scenario);
        this.rules = new Rules(scenario, years);
        this.issuing = new Issuing(
                scenario.spread(Quantity.SUMMONSES),
                scenario.spread(Quantity.MONTHS),
                scenario.spread(Quantity.LEAD_DAYS),
                threshold(scenario, Quantity.APPEARANCE_TOO_LATE));
        this.placed = placed(scenario, people.regions);
        this.notices = new Notices(scenario, people.regions);
        this.behaviour = new Behaviour(scenario);
        this.machine = new Machine(scenario);
    }

    /// The country of a scenario.
    ///
    /// @param scenario the scenario
    /// @return the country
    public static Country of(Scenario scenario) {
        return new Country(scenario);
    }

    /// Whether a man who is spared in one of two countries is spared in the other.
    ///
    /// @param other the other country
    /// @return true if everything is the same that decides whether a summons is drawn
    public boolean sparesAlike(Country other) {
        return scenario.days().equals(other.scenario.days())
                && OF_SPARING.stream()
                        .allMatch(quantity -> scenario.assumption(quantity)
                                .value()
                                .equals(other.scenario.assumption(quantity).value()));
    }

    /// How many regions it has.
    ///
    /// @return the number
    public int regions() {
        return people.regions.size();
    }

    /// How many ages its men have.
    ///
    /// @return the number
    public int ages() {
        return people.ages.size();
    }

    /// How many weeks the run has, the last of them perhaps short.
    ///
    /// @return the number
    public int weeks() {
        return (years.last - years.first) / 7 + 1;
    }

    private static long[] placed(Scenario scenario, List<String> regions) {
        Map<String, Integer> shares = scenario.placedByRegion();
        return regions.stream()
                .mapToLong(code -> Share.threshold(shares.getOrDefault(code, Share.WHOLE)))
                .toArray();
    }

    static long threshold(Scenario scenario, Quantity quantity) {
        return Share.threshold(scenario.share(quantity));
    }

    /// How summonses are issued.
    ///
    /// @param summonses a year, to a man shown liable
    /// @param months the months of placing
    /// @param lead the days to the appearance date
    /// @param tooLate how often that date lies beyond the cap
    record Issuing(Spread summonses, Spread months, Spread lead, long tooLate) {}

    /// How notices reach a man.
    static final class Notices {
        final Spread hour;
        final Spread reading;
        final Spread paper;
        final long byHand;
        final long atWork;
        final Spread atWorkDays;
        final long reminderReach;
        final boolean[] electronicOnly;

        private Notices(Scenario scenario, List<String> regions) {
            this.hour = scenario.spread(Quantity.NOTICE_HOUR);
            this.reading = scenario.spread(Quantity.READING_DAYS);
            this.paper = scenario.spread(Quantity.PAPER_DAYS);
            this.byHand = threshold(scenario, Quantity.PAPER_BY_HAND);
            this.atWork = threshold(scenario, Quantity.AT_WORK);
            this.atWorkDays = scenario.spread(Quantity.AT_WORK_DAYS);
            this.reminderReach = threshold(scenario, Quantity.REMINDER_REACH);
            Set<String> codes = Set.copyOf(scenario.electronicOnly());
            this.electronicOnly = new boolean[regions.size()];
            for (int i = 0; i < electronicOnly.length; i++) {
                electronicOnly[i] = codes.contains(regions.get(i));
            }
        }
    }
}
