package org.povestka.papers.timeline;

import java.time.LocalDate;

/// Something on one day: a fact, or a day asked about.
///
/// @param on the day
/// @param words what it is, in a few words without the day
public record Mark(LocalDate on, String words) {}
