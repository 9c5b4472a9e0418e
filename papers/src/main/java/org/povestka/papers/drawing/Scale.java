package org.povestka.papers.drawing;

import java.time.LocalDate;
import org.povestka.law.time.Span;
import org.povestka.papers.timeline.Window;

/// Where a day lies on the axis: a day is a strip, not a point.
///
/// @param window the days drawn
/// @param left the left edge of the first day
/// @param right the right edge of the last day
record Scale(Window window, double left, double right) {

    double perDay() {
        return (right - left) / window.length();
    }

    /// The left edge of a day, also of one outside the window.
    double leftOf(LocalDate day) {
        return left + window.before(day) * perDay();
    }

    double rightOf(LocalDate day) {
        return leftOf(day) + perDay();
    }

    double middleOf(LocalDate day) {
        return leftOf(day) + perDay() / 2;
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(window.first()) && !day.isAfter(window.last());
    }

    boolean shows(Span span) {
        return !span.first().isAfter(window.last()) && !span.last().isBefore(window.first());
    }

    /// Whether a run goes on beyond the last day drawn.
    boolean goesOn(Span span) {
        return span.open() || span.last().isAfter(window.last());
    }
}
