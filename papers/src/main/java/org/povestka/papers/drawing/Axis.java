package org.povestka.papers.drawing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.time.Day;
import org.povestka.law.time.RestDays;
import org.povestka.papers.html.Element;
import org.povestka.papers.timeline.ChartWords;

/// The axis above the rows: days, weeks or months as there is room, the year over them,
/// and the
/// rest days as faint bands.
///
/// @param words the names of the months
/// @param layout the proportions
/// @param scale where a day lies
record Axis(ChartWords words, Layout layout, Scale scale) {

    private static final double LEAST_BAND = 2.5;
    private static final int MONTHS_IN_QUARTER = 3;

    /// How far apart the ticks lie.
    private enum Step {
        DAY(1, 1.8),
        WEEK(7, 1.9),
        MONTH(30, 2.6),
        QUARTER(91, 2.6),
        YEAR(365, 0);

        private final int days;
        private final double letters;

        Step(int days, double letters) {
            this.days = days;
            this.letters = letters;
        }

        private boolean on(LocalDate day) {
            return switch (this) {
                case DAY -> true;
                case WEEK -> day.getDayOfWeek() == DayOfWeek.MONDAY;
                case MONTH -> day.getDayOfMonth() == 1;
                case QUARTER ->
                    day.getDayOfMonth() == 1 && day.getMonthValue() % MONTHS_IN_QUARTER == 1;
                case YEAR -> day.getDayOfYear() == 1;
            };
        }
    }

    double height() {
        return 2.0 * layout.line();
    }

    /// The rest days, where a day is wide enough to be seen and its year was verified.
    List<Element> bands(double top, double bottom) {
        List<Element> bands = new ArrayList<>();
        if (scale.perDay() < LEAST_BAND) {
            return bands;
        }
        double left = Double.NaN;
        for (LocalDate day : days()) {
            boolean rests = rests(day);
            if (rests && Double.isNaN(left)) {
                left = scale.leftOf(day);
            }
            if (!rests && !Double.isNaN(left)) {
                bands.add(band(left, scale.leftOf(day), top, bottom));
                left = Double.NaN;
            }
        }
        if (!Double.isNaN(left)) {
            bands.add(band(left, scale.right(), top, bottom));
        }
        return bands;
    }

    private static boolean rests(LocalDate day) {
        int epochDay = Day.of(day);
        return RestDays.verified(epochDay) && RestDays.rest(epochDay);
    }

    private static Element band(double left, double right, double top, double bottom) {
        return Shape.filled(Shape.band(left, top, right - left, bottom - top), Ink.BAND);
    }

    /// The ticks with their labels.
    List<Element> ticks(double top, double bottom) {
        Step step = step();
        List<Element> shapes = new ArrayList<>();
        double free = Double.NEGATIVE_INFINITY;
        double freeYear = Double.NEGATIVE_INFINITY;
        int year = 0;
        int month = 0;
        for (LocalDate day : days().stream().filter(step::on).toList()) {
            double at = scale.leftOf(day);
            shapes.add(Shape.stroked(Shape.upright(at, top + height(), bottom), Ink.LINE, 1));
            double afterYear = at + Lines.width("0000", layout.font());
            if (day.getYear() != year && at >= freeYear && afterYear <= layout.width()) {
                shapes.addAll(label(Integer.toString(day.getYear()), at, top));
                freeYear = afterYear + Lines.width(" ", layout.font());
                year = day.getYear();
            }
            String text = text(day, step, month);
            double width = Lines.width(text, layout.font());
            if (at >= free && at + width <= layout.width()) {
                shapes.addAll(label(text, at, top + layout.line()));
                free = at + width + layout.font() / 2.0;
                month = day.getMonthValue();
            }
        }
        return shapes;
    }

    private Step step() {
        for (Step step : Step.values()) {
            if (step.days * scale.perDay() >= step.letters * layout.font()) {
                return step;
            }
        }
        return Step.YEAR;
    }

    private String text(LocalDate day, Step step, int month) {
        String name = words.month(day.getMonthValue());
        return switch (step) {
            case DAY, WEEK -> {
                String number = Integer.toString(day.getDayOfMonth());
                yield day.getMonthValue() == month ? number : words.say("axis.day", number, name);
            }
            case MONTH, QUARTER, YEAR -> name;
        };
    }

    private List<Element> label(String text, double at, double top) {
        double width = Lines.width(text, layout.font());
        Element words = Shape.filled(Shape.text(text, at, top + layout.font()), Ink.SOFT)
                .with("aria-hidden", "true");
        return List.of(Shape.filled(Shape.band(at, top, width, layout.line()), Ink.PAPER), words);
    }

    private List<LocalDate> days() {
        List<LocalDate> days = new ArrayList<>();
        int first = Day.of(scale.window().first());
        for (int day = 0; day < scale.window().length(); day++) {
            days.add(Day.date(first + day));
        }
        return days;
    }
}
