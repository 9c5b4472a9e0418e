package org.povestka.population.scenario;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// The value of an assumption.
public sealed interface Value extends Serializable {

    /// A share, in millionths.
    ///
    /// @param millionths from 0 to 1,000,000
    record Share(int millionths) implements Value {}

    /// A whole number.
    ///
    /// @param count not negative
    record Count(int count) implements Value {}

    /// Something for each of several whole numbers: the share of a value in millionths,
    /// or the weight or share of an age.
    ///
    /// @param by by value or by age
    record ByNumber(SortedMap<Integer, Integer> by) implements Value {

        /// Copies the map.
        public ByNumber {
            by = Collections.unmodifiableSortedMap(new TreeMap<>(by));
        }
    }

    /// A weight, or a share in millionths, for each region.
    ///
    /// @param by by the region's code
    record ByRegion(SortedMap<String, Integer> by) implements Value {

        /// Copies the map.
        public ByRegion {
            by = Collections.unmodifiableSortedMap(new TreeMap<>(by));
        }
    }

    /// Some regions.
    ///
    /// @param codes their codes, in order
    record Regions(List<String> codes) implements Value {

        /// Copies the list.
        public Regions {
            codes = List.copyOf(codes);
        }
    }
}
