package org.povestka.population.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Stated;
import org.povestka.law.edition.Editions;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Reform;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Ladder;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.Lifting;
import org.povestka.law.rule.Notices;
import org.povestka.law.rule.Service;
import org.povestka.law.statute.Edition;
import org.povestka.population.life.Parting;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;

/// By what two scenarios part lives, place by place. As both share every draw, a life parts at a
/// place only by what differs between them and acts there.
public final class Causes {

    private static final Set<Parting> BY_READINGS =
            EnumSet.of(Parting.BAN, Parting.LADDER, Parting.LIFTING, Parting.LAW);

    /// Where an assumption acts first; how many men the country has parts no life.
    private static final Map<Parting, Set<Quantity>> FIRST_AT = Map.of(
            Parting.SUMMONS,
            EnumSet.of(
                    Quantity.AGES,
                    Quantity.REGIONS,
                    Quantity.EXEMPT,
                    Quantity.RESERVISTS,
                    Quantity.DEFERRED,
                    Quantity.DEFERMENT_YEARS,
                    Quantity.SUMMONSES,
                    Quantity.PLACED_BY_REGION,
                    Quantity.MONTHS,
                    Quantity.LEAD_DAYS,
                    Quantity.EXEMPT_SHOWN_LIABLE,
                    Quantity.DEFERMENT_MISSING,
                    Quantity.RESERVIST_SHOWN_LIABLE,
                    Quantity.NAMESAKE,
                    Quantity.APPEARANCE_TOO_LATE),
            Parting.NOTICE,
            EnumSet.of(
                    Quantity.ACCOUNTS,
                    Quantity.ELECTRONIC_ONLY,
                    Quantity.NOTICE_HOUR,
                    Quantity.READING_DAYS,
                    Quantity.PAPER_DAYS,
                    Quantity.PAPER_BY_HAND,
                    Quantity.STUDYING_DEFERRED,
                    Quantity.STUDYING_OTHERS,
                    Quantity.WORKING,
                    Quantity.AT_WORK,
                    Quantity.AT_WORK_DAYS,
                    Quantity.REMINDER_REACH,
                    Quantity.ADDRESS_STALE),
            Parting.BAN,
            EnumSet.of(Quantity.CHECK_FINDS, Quantity.BORDER_IN),
            Parting.BORDER,
            EnumSet.of(Quantity.TRAVELLERS, Quantity.JOURNEYS, Quantity.CANCELS_JOURNEY),
            Parting.COMING,
            EnumSet.of(
                    Quantity.COMES,
                    Quantity.COMES_LATE,
                    Quantity.EXCUSED,
                    Quantity.ABROAD,
                    Quantity.LATE_DAYS,
                    Quantity.EXCUSE_DAYS,
                    Quantity.ACCEPTING_DAYS,
                    Quantity.REMINDER_GAIN,
                    Quantity.BAN_FEAR,
                    Quantity.COMPLAINS,
                    Quantity.COMPLAINT_DAYS,
                    Quantity.COMPLAINT_SUCCEEDS,
                    Quantity.REBUTS,
                    Quantity.CALLED_UP),
            Parting.LADDER,
            EnumSet.of(
                    Quantity.TAX_SERVICE_IN,
                    Quantity.LAND_REGISTER_IN,
                    Quantity.TRAFFIC_POLICE_IN,
                    Quantity.BANKS_IN,
                    Quantity.PASSPORT_OFFICE_IN,
                    Quantity.MEASURE_NOT_APPLIED),
            Parting.LIFTING,
            EnumSet.of(
                    Quantity.OFFICE_DAYS,
                    Quantity.LOST_DAYS,
                    Quantity.BORDER_OUT,
                    Quantity.TAX_SERVICE_OUT,
                    Quantity.LAND_REGISTER_OUT,
                    Quantity.TRAFFIC_POLICE_OUT,
                    Quantity.BANKS_OUT,
                    Quantity.PASSPORT_OFFICE_OUT,
                    Quantity.LIFTING_LOST));

    private final Scenario one;
    private final Scenario other;
    private final List<Stated<?>> terms = new ArrayList<>();
    private final List<Stated<?>> otherTerms = new ArrayList<>();

    private Causes(Scenario one, Scenario other) {
        this.one = one;
        this.other = other;
        for (LocalDate day : days()) {
            Edition edition = one.regime().edition(day).orElseThrow();
            Edition otherEdition = other.regime().edition(day).orElseThrow();
            terms.addAll(edition.terms());
            otherTerms.addAll(otherEdition.terms());
        }
    }

    /// What differs between two scenarios.
    ///
    /// @param one the first
    /// @param other the second
    /// @return the causes
    public static Causes between(Scenario one, Scenario other) {
        return new Causes(one, other);
    }

    /// What parts lives at a place.
    ///
    /// @param at the place
    /// @return everything that differs and acts there
    public Cause at(Parting at) {
        Set<Parting> places = acting(at);
        Set<Cause.Rule> rules = new LinkedHashSet<>();
        Set<String> readings = new TreeSet<>();
        List<Quantity> assumptions = new ArrayList<>();
        for (Parting place : places) {
            rules(place, rules);
            if (BY_READINGS.contains(place)) {
                readings.addAll(readings(one, other));
                readings.addAll(readings(other, one));
            }
        }
        for (Quantity quantity : Quantity.values()) {
            boolean same = one.assumption(quantity)
                    .value()
                    .equals(other.assumption(quantity).value());
            if (!same && acts(quantity, places)) {
                assumptions.add(quantity);
            }
        }
        return new Cause(List.copyOf(rules), List.copyOf(readings), assumptions);
    }

    /// How often he is stopped hangs on his journeys, on whether he knows, and on when the ban
    /// ends; whether he comes, on when he knew; a measure that is lifted soon is never imposed.
    private static Set<Parting> acting(Parting at) {
        return switch (at) {
            case BORDER ->
                EnumSet.of(Parting.NOTICE, Parting.BORDER, Parting.COMING, Parting.LIFTING);
            case COMING -> EnumSet.of(Parting.NOTICE, Parting.COMING);
            case LADDER -> EnumSet.of(Parting.LIFTING, Parting.LADDER);
            case SAME, SUMMONS, NOTICE, BAN, LIFTING, LAW -> EnumSet.of(at);
        };
    }

    private void rules(Parting place, Set<Cause.Rule> rules) {
        for (int i = 0; i < terms.size(); i++) {
            Stated<?> stated = terms.get(i);
            Stated<?> otherwise = otherTerms.get(i);
            boolean same = stated.terms().equals(otherwise.terms());
            if (!same && places(stated.terms()).contains(place)) {
                rules.add(new Cause.Rule(stated.citation(), otherwise.citation()));
            }
        }
        if (place == Parting.NOTICE && !reminder(one).equals(reminder(other))) {
            rules.add(new Cause.Rule(reminder(one), reminder(other)));
        }
    }

    /// The notice of the summons, by the reform where that has a reminder beside it.
    private static Citation reminder(Scenario scenario) {
        Citation notice = scenario.regime()
                .edition(scenario.days().last())
                .orElseThrow()
                .notices()
                .summons()
                .citation();
        return scenario.regime().reform().reminderDays().isEmpty()
                ? notice
                : new Citation(notice.provision(), Reform.HYPOTHETICAL, List.of(), Grade.LOW);
    }

    /// The days of the run on which the law may change, its first day among them.
    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        days.add(one.days().first());
        for (Edition edition : Editions.ALL) {
            LocalDate inForce = edition.act().inForce();
            if (one.days().contains(inForce)) {
                days.add(inForce);
            }
        }
        return days;
    }

    private static List<String> readings(Scenario scenario, Scenario but) {
        List<Reading> others = practice(but).chosen();
        return practice(scenario).chosen().stream()
                .filter(reading -> !others.contains(reading))
                .map(Reading::key)
                .toList();
    }

    private static Readings practice(Scenario scenario) {
        return scenario.regime().ownReadings().or(scenario.practice());
    }

    private static boolean acts(Quantity quantity, Set<Parting> places) {
        return places.stream()
                .anyMatch(place -> FIRST_AT.getOrDefault(place, Set.of()).contains(quantity));
    }

    /// Where terms of the law act.
    private static Set<Parting> places(Object terms) {
        return switch (terms) {
            case Service.Terms service -> EnumSet.of(Parting.BAN, Parting.LADDER, Parting.LAW);
            case ExitBan.Terms ban ->
                EnumSet.of(Parting.BAN, Parting.BORDER, Parting.LIFTING, Parting.LAW);
            case Ladder.Terms ladder -> EnumSet.of(Parting.LADDER, Parting.LAW);
            case Lifting.Terms lifting -> EnumSet.of(Parting.LIFTING, Parting.LAW);
            case Liability.Terms ages -> EnumSet.of(Parting.BAN, Parting.LADDER, Parting.LAW);
            case AppearanceCap.Terms cap -> EnumSet.of(Parting.SUMMONS, Parting.LAW);
            case Notices.Terms notices -> EnumSet.of(Parting.NOTICE);
            default -> EnumSet.of(Parting.LAW);
        };
    }
}
