package org.povestka.law.explain;

import java.time.LocalDate;
import org.povestka.law.answer.DayState;

/// What holds on one day, over all summonses of the person and all readings.
///
/// @param on the day asked about
/// @param served whether a summons counts as served
/// @param exitBan whether leaving is barred
/// @param ladder whether a measure of the ladder is due or may lawfully stand
/// @param lifting whether a measure is being lifted
public record DayAnswer(
        LocalDate on, DayState served, DayState exitBan, DayState ladder, DayState lifting) {}
