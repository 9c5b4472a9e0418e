package org.povestka.population.metric;

/// The least and the most a figure can be, over the readings of the law.
///
/// @param least the least
/// @param most the most
public record Band(double least, double most) {}
