package org.povestka.papers.wording;

import java.time.LocalDate;
import java.util.List;

/// A day and the readings that give it.
///
/// @param day the day
/// @param words the day in words, with its weekday
/// @param under the readings, such as `вручение через семь дней (Q1=B)`, each line enough
/// by itself;
/// empty where every reading gives this day
public record DayLine(LocalDate day, String words, List<String> under) {

    /// Copies the conditions.
    public DayLine {
        under = List.copyOf(under);
    }
}
