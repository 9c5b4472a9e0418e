package org.povestka.population.scenario;

/// What an assumption looks like in a scenario file.
public enum Shape {
    /// A share from 0 to 1.
    SHARE,
    /// A whole number.
    COUNT,
    /// Shares of whole numbers, together 1; a range such as `3-30` is spread evenly,
    /// `never` is a value.
    SPREAD,
    /// A weight for each age.
    WEIGHT_BY_AGE,
    /// A share for each age.
    SHARE_BY_AGE,
    /// A weight for each region.
    WEIGHT_BY_REGION,
    /// A share for each region.
    SHARE_BY_REGION,
    /// A list of regions, possibly empty.
    REGIONS
}
