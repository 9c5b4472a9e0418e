package org.povestka.population.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;
import org.povestka.population.life.Chronicle.Moment;
import org.povestka.population.life.Chronicle.Step;
import org.povestka.population.life.Course;
import org.povestka.population.life.Man;
import org.povestka.population.life.Wrong;
import org.povestka.registry.receiver.Receiver;

/// The log of one man up to a day, and what is planted in it.
///
/// The register's own marks are made at the end of a day: what happened on it is known by then.
final class CaseLog {

    private static final int HOURS = 24;
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int LAST_HOUR = 23;

    private final Man man;
    private final String region;
    private final int first;
    private final int last;
    private final List<Line> lines = new ArrayList<>();
    private final Set<Planted> planted = new LinkedHashSet<>();
    private final List<Ban> bans = new ArrayList<>();
    private final List<Integer> stops = new ArrayList<>();

    /// A ban of his own at the border, by the log.
    ///
    /// @param first the day it came
    /// @param last the day it went
    private record Ban(int first, int last) {}

    CaseLog(Man man, String region, int first, int last) {
        this.man = man;
        this.region = region;
        this.first = first;
        this.last = last;
        person();
    }

    /// What is planted.
    Set<Planted> planted() {
        refusals();
        return planted;
    }

    /// Its lines in the order in which they were recorded.
    List<Line> lines() {
        lines.sort(Comparator.comparingLong(Line::recorded));
        return lines;
    }

    /// Adds a summons.
    ///
    /// @param course its course
    /// @param number the how-manieth of his, from 1
    /// @param moments what happened
    /// @param grounds what the law says of it
    void add(Course course, int number, List<Moment> moments, Grounds grounds) {
        boolean his = course.wrong() != Wrong.NAMESAKE;
        String id = (his ? "s" : "x") + number;
        for (Moment moment : moments) {
            if (moment.day() <= last && (his || againstHim(moment.step()))) {
                write(moment, course, id);
            }
        }
        if (his) {
            new Planting(man, course, moments, grounds).into(planted, this::correctedAt, last);
            ban(moments);
        } else if (lines.stream().anyMatch(line -> line.cells().containsValue(id))) {
            namesake(id);
        }
    }

    /// The hour at which the register learned of a deferment it had not known.
    long correctedAt() {
        long soonest = hour(last, LAST_HOUR);
        for (int i = 0; i < man.courses(); i++) {
            int day = man.course(i).endings().setAside();
            soonest = day <= last ? Math.min(soonest, hour(day, NOON)) : soonest;
        }
        return soonest;
    }

    private void person() {
        boolean missing = man.recordWrong() && man.category() == Category.DEFERRED;
        Category shown = missing ? Category.CONSCRIPT : man.category();
        lines.add(status(first, hour(first, 0), shown)
                .with(Cell.BORN, Day.date(man.born()).toString())
                .with(Cell.ACCOUNT, String.valueOf(man.account()))
                .with(Cell.REGION, region));
        if (missing) {
            lines.add(status(first, correctedAt(), Category.DEFERRED));
        }
        int ends = man.category() == Category.DEFERRED ? man.defermentLast() : Day.NEVER;
        if (ends < last) {
            int day = Math.max(ends + 1, first);
            lines.add(status(day, hour(day, 0), Category.CONSCRIPT));
        }
    }

    private Line status(int day, long recorded, Category category) {
        return new Line(day, recorded, "status", Map.of(Cell.CATEGORY, category.word()));
    }

    private void write(Moment moment, Course course, String id) {
        Line line = new Line(
                moment.day(), recorded(moment), word(moment.step()), Map.of(Cell.SUMMONS, id));
        switch (moment.step()) {
            case PLACED -> place(line, course);
            case EXCUSED -> excuse(line, course);
            case BARRED -> impose(line, Measure.EXIT_BAN, "summons-placed", course);
            case IMPOSED -> impose(line, moment.measures().getFirst(), "did-not-appear", course);
            case LIFTED, UNBARRED -> {
                Measure measure = moment.measures().getFirst();
                lines.add(of(line, measure).with(Cell.HAND, "automatic"));
            }
            case STOPPED -> {
                stops.add(moment.day());
                lines.add(new Line(
                        line.on(),
                        line.recorded(),
                        line.what(),
                        Map.of(Cell.ITEMS, "ground+term+number+body+address", Cell.HAND, "human")));
            }
            case SERVED -> lines.add(line.with(Cell.HAND, "automatic"));
            case SENT_TO_EMPLOYER, HANDED_OVER, MAIL_DELIVERED, APPEARED, RECALLED, SET_ASIDE ->
                lines.add(line);
            case REMINDED, KNOWN, COMPLAINED -> {}
        }
    }

    private void place(Line line, Course course) {
        Line placed = line.with(Cell.APPEAR, Day.date(course.appearOn()).toString())
                .with(Cell.OFFICE, "office-" + region)
                .with(Cell.HAND, "automatic");
        lines.add(placed);
        if (man.account()) {
            lines.add(new Line(line.on(), line.recorded(), "notified", Map.copyOf(line.cells())));
        }
    }

    private void excuse(Line line, Course course) {
        Line excused = new Line(course.appearOn(), line.recorded(), line.what(), line.cells());
        lines.add(excused.with(Cell.UNTIL, Day.date(course.excusedUntil()).toString())
                .with(Cell.ACCEPTED, Day.date(line.on()).toString()));
    }

    private void impose(Line line, Measure measure, String grounds, Course course) {
        String id = line.cells().getOrDefault(Cell.SUMMONS, "");
        lines.add(of(line, measure)
                .with(Cell.OFFICE, "office-" + region)
                .with(Cell.DECISION, id + "-" + measure.word())
                .with(Cell.GROUNDS, grounds)
                .with(Cell.IDENTIFIERS, course.wrong() == Wrong.NAMESAKE ? "0" : "3")
                .with(Cell.HAND, "automatic"));
    }

    private static Line of(Line line, Measure measure) {
        return line.with(Cell.MEASURE, measure.word())
                .with(Cell.RECEIVER, Receiver.of(measure).word());
    }

    private static boolean againstHim(Step step) {
        return switch (step) {
            case BARRED, STOPPED, IMPOSED, LIFTED, UNBARRED, SET_ASIDE -> true;
            case PLACED,
                    SERVED,
                    SENT_TO_EMPLOYER,
                    HANDED_OVER,
                    MAIL_DELIVERED,
                    REMINDED,
                    KNOWN,
                    RECALLED,
                    APPEARED,
                    EXCUSED,
                    COMPLAINED -> false;
        };
    }

    private static String word(Step step) {
        return switch (step) {
            case BARRED -> "ban-imposed";
            case STOPPED -> "refused-exit";
            case IMPOSED -> "measure-imposed";
            case LIFTED, UNBARRED -> "measure-lifted";
            case PLACED,
                    SERVED,
                    SENT_TO_EMPLOYER,
                    HANDED_OVER,
                    MAIL_DELIVERED,
                    REMINDED,
                    KNOWN,
                    RECALLED,
                    APPEARED,
                    EXCUSED,
                    COMPLAINED,
                    SET_ASIDE -> step.word();
        };
    }

    private static long recorded(Moment moment) {
        return switch (moment.step()) {
            case SERVED, STOPPED -> hour(moment.day(), LAST_HOUR);
            case LIFTED, UNBARRED -> hour(moment.day(), EVENING);
            case PLACED,
                    SENT_TO_EMPLOYER,
                    HANDED_OVER,
                    MAIL_DELIVERED,
                    REMINDED,
                    KNOWN,
                    RECALLED,
                    BARRED,
                    APPEARED,
                    EXCUSED,
                    COMPLAINED,
                    SET_ASIDE,
                    IMPOSED -> moment.hour();
        };
    }

    private void ban(List<Moment> moments) {
        int came = Day.NEVER;
        int went = Day.NEVER;
        for (Moment moment : moments) {
            came = moment.step() == Step.BARRED ? moment.day() : came;
            went = moment.step() == Step.UNBARRED ? moment.day() : went;
        }
        if (came <= last) {
            bans.add(new Ban(came, went <= last ? went : Day.NEVER));
        }
    }

    private void namesake(String id) {
        boolean imposed = lines.stream()
                .anyMatch(line -> line.cells().containsKey(Cell.DECISION)
                        && line.cells().getOrDefault(Cell.SUMMONS, "").equals(id));
        if (imposed) {
            plant(Planted.Expected.unlawful("no-summons-of-his"));
            plant(Planted.Expected.open("weak-identification"));
        }
    }

    /// At the border a namesake's ban is none of his.
    private void refusals() {
        for (int day : stops) {
            if (bans.stream().noneMatch(ban -> ban.first() <= day && day <= ban.last())) {
                plant(Planted.Expected.unlawful("refused-without-ban"));
            }
        }
    }

    private void plant(Planted.Expected expected) {
        planted.add(new Planted(Planted.Kind.NAMESAKE, expected));
    }

    private static long hour(int day, int hour) {
        return (long) day * HOURS + hour;
    }
}
