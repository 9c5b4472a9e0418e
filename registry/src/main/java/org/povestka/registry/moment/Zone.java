package org.povestka.registry.moment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.povestka.law.history.Region;
import org.povestka.law.time.Span;

/// The time of a region: the one place where a moment of the world becomes a day.
///
/// @param id the zone
public record Zone(ZoneId id) {

    private static final Zone MOSCOW = new Zone(ZoneId.of("Europe/Moscow"));

    private static final Map<String, Zone> APART = Map.of(
            "RU-KGD", new Zone(ZoneId.of("Europe/Kaliningrad")),
            "RU-SVE", new Zone(ZoneId.of("Asia/Yekaterinburg")),
            "RU-KYA", new Zone(ZoneId.of("Asia/Krasnoyarsk")),
            "RU-SAK", new Zone(ZoneId.of("Asia/Sakhalin")),
            "RU-KAM", new Zone(ZoneId.of("Asia/Kamchatka")));

    /// The time of a region.
    ///
    /// @param region the region
    /// @return its zone; Moscow's for a region not told apart here
    public static Zone of(Region region) {
        return APART.getOrDefault(region.code(), MOSCOW);
    }

    /// The day on which a moment falls.
    ///
    /// @param at the moment
    /// @return the day
    public LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, id);
    }

    /// The first moment of a day.
    ///
    /// @param day the day
    /// @return its first moment
    public Instant start(LocalDate day) {
        return day.atStartOfDay(id).toInstant();
    }

    /// The first moment after a day.
    ///
    /// @param day the day
    /// @return the first moment of the day that follows
    public Instant end(LocalDate day) {
        return start(new Span(day, day).dayAfter());
    }

    /// The next time it is a full hour of the day.
    ///
    /// @param at the moment
    /// @param hour the hour, from 0 to 23
    /// @return the first moment after it at which clocks show that hour
    public Instant next(Instant at, int hour) {
        Instant today = day(at).atTime(hour, 0).atZone(id).toInstant();
        return today.isAfter(at)
                ? today
                : new Span(day(at), day(at))
                        .dayAfter()
                        .atTime(hour, 0)
                        .atZone(id)
                        .toInstant();
    }

    /// A moment as clocks show it there.
    ///
    /// @param at the moment
    /// @return day and time in this zone
    public ZonedDateTime shown(Instant at) {
        return at.atZone(id);
    }
}
