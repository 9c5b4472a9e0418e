package org.povestka.audit.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.povestka.audit.finding.Part;
import org.povestka.law.time.Day;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.report.Axis;
import org.povestka.papers.report.Plot;
import org.povestka.papers.report.Tables;
import org.povestka.papers.timeline.ChartWords;

/// Violations week by week, as bars and as a table. Of a long log, the last two years.
///
/// @param told how it is told
record WeekPart(Told told) {

    private static final int MOST_WEEKS = 104;
    private static final int WEEKS_OF_YEAR = 52;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MOST_LABELS = 4;
    private static final double GAP = 0.1;

    /// One week.
    private record Week(LocalDate monday, long violations) {}

    List<Node> nodes() {
        List<Week> weeks = weeks();
        if (told.gathered().tally().violations() == 0) {
            return List.of();
        }
        return List.of(
                told.heading("weeks"),
                told.paragraph("weeks.lead"),
                Element.of("figure", drawing(weeks)),
                table(weeks));
    }

    /// Every week from the first to the last, those without a violation too.
    private List<Week> weeks() {
        Map<Integer, Part> found = told.sums().weeks();
        if (found.isEmpty()) {
            return List.of();
        }
        int last = told.sums().weeks().lastKey();
        int first =
                Math.max(told.sums().weeks().firstKey(), last - (MOST_WEEKS - 1) * DAYS_OF_WEEK);
        List<Week> weeks = new ArrayList<>();
        for (int monday = first; monday <= last; monday += DAYS_OF_WEEK) {
            Part part = found.getOrDefault(monday, new Part());
            weeks.add(new Week(Day.date(monday), part.violations()));
        }
        return weeks;
    }

    private Element drawing(List<Week> weeks) {
        Week most =
                weeks.stream().max(Comparator.comparingLong(Week::violations)).orElseThrow();
        Plot plot =
                new Plot(Axis.holding(Math.max(1.0, (double) most.violations())), told.language());
        double slot = (Plot.RIGHT - Plot.LEFT) / weeks.size();
        int step = Math.max(1, (weeks.size() + MOST_LABELS - 1) / MOST_LABELS);
        List<Element> content = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            double left = Plot.LEFT + slot * i;
            double top = plot.height((double) weeks.get(i).violations());
            if (top < Plot.BOTTOM) {
                double wide = slot * (1 - 2 * GAP);
                content.add(Plot.bar(left + slot * GAP, top, wide, Plot.BOTTOM - top)
                        .styled("bar-0"));
            }
            if (i % step == 0) {
                content.add(
                        Plot.under(left + slot / 2, label(weeks.get(i).monday(), weeks.size())));
            }
        }
        return plot.drawn(
                told.say(
                        "weeks.says",
                        told.number(most.violations()),
                        told.speech().day(most.monday())),
                content);
    }

    private Element table(List<Week> weeks) {
        List<List<String>> rows = weeks.stream()
                .map(week ->
                        List.of(told.speech().day(week.monday()), told.number(week.violations())))
                .toList();
        String caption = told.say("weeks.lead");
        return Tables.opening(
                told.say("as-table"),
                caption,
                Tables.numbers(caption, List.of(told.say("week"), told.say("violations")), rows));
    }

    /// The day of a short run; of a long one, the month and the year.
    private String label(LocalDate day, int weeks) {
        String month = ChartWords.in(told.language()).month(day.getMonthValue());
        return weeks > WEEKS_OF_YEAR
                ? month + " " + day.getYear()
                : day.getDayOfMonth() + " " + month;
    }
}
