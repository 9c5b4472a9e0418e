package org.povestka.population.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.time.Day;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.report.Axis;
import org.povestka.papers.report.Plot;
import org.povestka.population.metric.Happening;
import org.povestka.population.run.Outcome;

/// How many bans reach the border, week by week.
///
/// @param telling how it is told
record WeekPart(Telling telling) {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MOST_LABELS = 4;

    /// What one scenario comes to in each week.
    private record Line(Outcome.Side side, List<Double> weeks) {

        private int most() {
            int most = 0;
            for (int week = 1; week < weeks.size(); week++) {
                most = weeks.get(week) > weeks.get(most) ? week : most;
            }
            return most;
        }

        private double least() {
            return weeks.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        }
    }

    List<Node> nodes() {
        List<Line> lines = telling.outcome().sides().stream().map(this::line).toList();
        List<Node> nodes = new ArrayList<>();
        nodes.add(telling.heading("weeks"));
        nodes.add(telling.paragraph("weeks.lead"));
        if (telling.first().scenario().days().days().count() % DAYS_OF_WEEK != 0) {
            nodes.add(telling.paragraph("weeks.short").styled("soft"));
        }
        nodes.add(Element.of("figure", key(lines), drawing(lines)));
        nodes.add(table(lines));
        return nodes;
    }

    private Line line(Outcome.Side side) {
        List<Double> weeks = new ArrayList<>();
        for (int week = 0; week < side.totals().weeks(); week++) {
            weeks.add(side.totals().ofWeek(Happening.BARRED, week) * side.weight());
        }
        return new Line(side, weeks);
    }

    /// Each line's name after a piece of the line itself.
    private Element key(List<Line> lines) {
        List<Element> names = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Element piece = Element.of("svg", Plot.line(0, 8, 32, 8).styled("line-" + i))
                    .with("viewBox", "0 0 32 16")
                    .with("aria-hidden", "true")
                    .styled("piece");
            names.add(Element.of(
                    "span", piece, Words.of(" " + telling.name(lines.get(i).side()))));
        }
        return Element.of("figcaption", names);
    }

    private Element drawing(List<Line> lines) {
        double most = lines.stream()
                .mapToDouble(line -> line.weeks().get(line.most()))
                .max()
                .orElse(0);
        Plot plot = new Plot(Axis.holding(most), telling.language());
        List<Element> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            content.add(Element.of("polyline")
                    .with("points", points(plot, lines.get(i)))
                    .styled("line-" + i));
        }
        int weeks = lines.getFirst().weeks().size();
        int step = Math.max(1, (weeks + MOST_LABELS - 1) / MOST_LABELS);
        for (int week = 0; week < weeks; week += step) {
            content.add(Plot.under(x(week, weeks), shortDay(week)));
        }
        return plot.drawn(says(lines), content);
    }

    private static String points(Plot plot, Line line) {
        StringBuilder points = new StringBuilder();
        for (int week = 0; week < line.weeks().size(); week++) {
            points.append(Plot.at(x(week, line.weeks().size())))
                    .append(',')
                    .append(Plot.at(plot.height(line.weeks().get(week))))
                    .append(' ');
        }
        return points.toString().strip();
    }

    private static double x(int week, int weeks) {
        double middle = (week + 0.5) / weeks;
        return Plot.LEFT + (Plot.RIGHT - Plot.LEFT) * middle;
    }

    private String says(List<Line> lines) {
        List<String> said = lines.stream()
                .map(line -> telling.say(
                        "weeks.says",
                        telling.name(line.side()),
                        telling.number(line.weeks().get(line.most())),
                        telling.day(first(line.most())),
                        telling.number(line.least())))
                .toList();
        return String.join(" ", said);
    }

    private Element table(List<Line> lines) {
        List<String> heads = new ArrayList<>();
        heads.add(telling.say("week-of"));
        lines.forEach(line -> heads.add(telling.name(line.side())));
        List<List<String>> rows = new ArrayList<>();
        for (int week = 0; week < lines.getFirst().weeks().size(); week++) {
            List<String> row = new ArrayList<>();
            row.add(telling.day(first(week)));
            for (Line line : lines) {
                row.add(telling.number(line.weeks().get(week)));
            }
            rows.add(row);
        }
        return telling.asTable(telling.say("weeks.lead"), heads, rows);
    }

    private LocalDate first(int week) {
        int first = Day.of(telling.first().scenario().days().first());
        return Day.date(first + week * DAYS_OF_WEEK);
    }

    /// The day of a week as a mark on the axis, such as `9 апр`.
    private String shortDay(int week) {
        LocalDate day = first(week);
        return day.getDayOfMonth() + " " + telling.month(day.getMonthValue());
    }
}
