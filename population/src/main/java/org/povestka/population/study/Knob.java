package org.povestka.population.study;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.ScenarioFile;
import org.povestka.population.scenario.ScenarioFiles;
import org.povestka.population.scenario.Shape;

/// A number of a scenario that a sweep may turn.
public sealed interface Knob {

    /// The scenario with another number, or what is wrong with it.
    ///
    /// @param scenario the scenario as it is
    /// @param value the number as it was typed
    /// @return a scenario, or flaws
    ScenarioFile turned(Scenario scenario, String value);

    /// The number of a key.
    ///
    /// @param key the path of an assumption that is one number or a spread of numbers, or a
    /// term of the law
    /// @return the number, or nothing
    static Optional<Knob> of(String key) {
        Optional<Knob> assumed = Arrays.stream(Quantity.values())
                .filter(quantity -> quantity.path().equals(key) && OfAssumption.turns(quantity))
                .<Knob>map(OfAssumption::new)
                .findFirst();
        return assumed.or(() -> Arrays.stream(OfLaw.values())
                .filter(term -> term.key().equals(key))
                .<Knob>map(term -> term)
                .findFirst());
    }

    /// Every key there is.
    ///
    /// @return the keys, assumptions first
    static List<String> keys() {
        return Stream.concat(
                        Arrays.stream(Quantity.values())
                                .filter(OfAssumption::turns)
                                .map(Quantity::path),
                        Arrays.stream(OfLaw.values()).map(OfLaw::key))
                .toList();
    }

    /// An assumption: a share, or a spread that becomes one number for everybody.
    ///
    /// @param quantity what it is about
    record OfAssumption(Quantity quantity) implements Knob {

        private static final Pattern NUMBER = Pattern.compile("[0-9.]{1,12}|never");

        private static boolean turns(Quantity quantity) {
            return quantity.shape() == Shape.SHARE || quantity.shape() == Shape.SPREAD;
        }

        @Override
        public ScenarioFile turned(Scenario scenario, String value) {
            String written = NUMBER.matcher(value).matches() ? value : "\"?\"";
            String is = quantity.shape() == Shape.SPREAD ? "{" + written + ": 1}" : written;
            String text = "assumptions: {" + quantity.path() + ": {is: " + is
                    + ", grade: hypothetical, source: own}}\n";
            return ScenarioFiles.over(
                    scenario,
                    "--sweep " + quantity.path() + "=" + value,
                    text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A term of the law, changed as a reform would change it.
    enum OfLaw implements Knob {
        /// Days from placing to deemed service.
        SERVICE_DAYS("law.service-days"),
        /// Days before the ladder.
        LADDER_DAYS("law.ladder-days"),
        /// Days for lifting.
        LIFTING_DAYS("law.lifting-days"),
        /// The most days from placing to the appearance date.
        CAP_DAYS("law.cap-days"),
        /// Days a court needs before the ban.
        COURT_DAYS("law.court-days"),
        /// Days after which the ban ends by itself.
        BAN_EXPIRY_DAYS("law.ban-expiry-days"),
        /// Days before the appearance date on which a reminder is due.
        REMINDER_DAYS("law.reminder-days");

        private static final Pattern DAYS = Pattern.compile("[1-9]\\d{0,2}");

        private final String key;

        OfLaw(String key) {
            this.key = key;
        }

        /// What it is called.
        ///
        /// @return such as `law.service-days`
        public String key() {
            return key;
        }

        @Override
        public ScenarioFile turned(Scenario scenario, String value) {
            if (!DAYS.matcher(value).matches()) {
                return ScenarioFiles.notDays("--sweep " + key + "=" + value, key, value);
            }
            Amendment changed = amendment(Integer.parseInt(value));
            List<Amendment> amendments = Stream.concat(
                            scenario.regime().reform().amendments().stream()
                                    .filter(other -> other.getClass() != changed.getClass()),
                            Stream.of(changed))
                    .toList();
            Reform reform = new Reform(key + "=" + value, amendments);
            return new ScenarioFile.Sound(scenario.under(
                    switch (scenario.regime()) {
                        case Regime.InForce inForce -> new Regime.InForce(reform);
                        case Regime.Named named -> new Regime.Named(named.named(), reform);
                    }));
        }

        private Amendment amendment(int days) {
            return switch (this) {
                case SERVICE_DAYS -> new Amendment.ServiceDays(days);
                case LADDER_DAYS -> new Amendment.LadderDays(days);
                case LIFTING_DAYS -> new Amendment.LiftingDays(days);
                case CAP_DAYS -> new Amendment.CapDays(days);
                case COURT_DAYS -> new Amendment.CourtStep(days);
                case BAN_EXPIRY_DAYS -> new Amendment.BanExpiry(days);
                case REMINDER_DAYS -> new Amendment.Reminder(days);
            };
        }
    }
}
