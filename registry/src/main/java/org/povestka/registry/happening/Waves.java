package org.povestka.registry.happening;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povestka.law.history.Region;
import org.povestka.law.time.Span;

/// On which day the notices of enrolment go out in each region. They are no summonses.
///
/// @param days the day of each region, by its code; where none is named, a notice goes out the
/// morning after the record was opened
public record Waves(SortedMap<Region, LocalDate> days) {

    private static final Comparator<Region> BY_CODE = Comparator.comparing(Region::code);

    /// Everywhere the next morning.
    public static final Waves AT_ONCE = new Waves(Collections.emptySortedMap());

    /// Copies the days.
    public Waves {
        SortedMap<Region, LocalDate> copy = new TreeMap<>(BY_CODE);
        copy.putAll(days);
        days = Collections.unmodifiableSortedMap(copy);
    }

    /// Some regions a day.
    ///
    /// @param regions the regions, in the order in which their turn comes
    /// @param daily how many a day, at least one
    /// @param first the day of the first
    /// @return the day of each
    public static Waves of(List<Region> regions, int daily, LocalDate first) {
        SortedMap<Region, LocalDate> days = new TreeMap<>(BY_CODE);
        LocalDate day = first;
        for (int i = 0; i < regions.size(); i++) {
            if (i > 0 && i % daily == 0) {
                day = new Span(day, day).dayAfter();
            }
            days.put(regions.get(i), day);
        }
        return new Waves(days);
    }

    /// The days of regions.
    ///
    /// @param days the days
    /// @return the waves
    public static Waves of(Map<Region, LocalDate> days) {
        SortedMap<Region, LocalDate> sorted = new TreeMap<>(BY_CODE);
        sorted.putAll(days);
        return new Waves(sorted);
    }

    /// The day of a region.
    ///
    /// @param region the region
    /// @return the day, or nothing where none is named
    public Optional<LocalDate> day(Region region) {
        return Optional.ofNullable(days.get(region));
    }
}
