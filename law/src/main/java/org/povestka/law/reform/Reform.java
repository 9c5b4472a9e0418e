package org.povestka.law.reform;

import java.io.Serializable;
import java.util.List;
import java.util.OptionalInt;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.citation.Stated;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.rule.Ladder;
import org.povestka.law.rule.Lifting;
import org.povestka.law.rule.Service;
import org.povestka.law.statute.Edition;

/// A named set of amendments to whatever edition governs; its terms are cited as
/// hypothetical.
///
/// @param name what it is called on every page
/// @param amendments the changes, in order
public record Reform(String name, List<Amendment> amendments) implements Serializable {

    /// The edition id under which hypothetical terms are cited.
    public static final String HYPOTHETICAL = "hypothetical";

    /// No reform: the law as it is.
    public static final Reform NONE = new Reform("", List.of());

    /// Copies the amendments.
    public Reform {
        amendments = List.copyOf(amendments);
    }

    /// The edition as this reform would have it.
    ///
    /// @param edition the edition that governs
    /// @return the amended edition, or the same one where nothing changes
    public Edition amend(Edition edition) {
        Edition amended = edition;
        for (Amendment amendment : amendments) {
            amended = amend(amended, amendment);
        }
        return amended;
    }

    /// How many days before the appearance date a reminder would be due.
    ///
    /// @return the days, or nothing where the reform has no reminder
    public OptionalInt reminderDays() {
        return amendments.stream()
                .filter(Amendment.Reminder.class::isInstance)
                .mapToInt(amendment -> ((Amendment.Reminder) amendment).days())
                .findFirst();
    }

    private Edition amend(Edition edition, Amendment amendment) {
        ExitBan.Terms ban = edition.measures().exitBan().terms();
        return switch (amendment) {
            case Amendment.ServiceDays service ->
                edition.withService(proposed(
                        new Service.Terms(
                                edition.measures().service().terms().routes(), service.days()),
                        edition.measures().service()));
            case Amendment.BanStart begins ->
                withBan(
                        edition,
                        new ExitBan.Terms(begins.start(), ban.courtDays(), ban.expiryDays()));
            case Amendment.CourtStep court ->
                withBan(edition, new ExitBan.Terms(ban.start(), court.days(), ban.expiryDays()));
            case Amendment.BanExpiry expiry ->
                withBan(edition, new ExitBan.Terms(ban.start(), ban.courtDays(), expiry.days()));
            case Amendment.LadderDays ladder ->
                edition.withLadder(proposed(
                        new Ladder.Terms(
                                ladder.days(),
                                edition.measures().ladder().terms().measures()),
                        edition.measures().ladder()));
            case Amendment.LiftingDays lifting ->
                edition.withLifting(proposed(
                        new Lifting.Terms(lifting.days()), edition.measures().lifting()));
            case Amendment.CapDays cap ->
                edition.withCap(proposed(
                        new AppearanceCap.Terms(cap.days(), AppearanceCap.Force.IN_FORCE),
                        edition.calendar().cap()));
            case Amendment.Reminder reminder -> edition;
        };
    }

    private static Edition withBan(Edition edition, ExitBan.Terms terms) {
        return edition.withExitBan(proposed(terms, edition.measures().exitBan()));
    }

    private static <T> Stated<T> proposed(T terms, Stated<T> instead) {
        Provision place = instead.citation().provision();
        return new Stated<>(terms, new Citation(place, HYPOTHETICAL, List.of(), Grade.LOW));
    }
}
