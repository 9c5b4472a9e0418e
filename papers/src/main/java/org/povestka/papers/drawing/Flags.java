package org.povestka.papers.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povestka.papers.timeline.Chart;
import org.povestka.papers.timeline.Mark;

/// Marks with their labels in lanes, so that no two labels lie on each other.
///
/// @param flags the flags, the latest day first
record Flags(List<Flag> flags) {

    private static final double AIR = 10;
    private static final double OVERHANG = 4;

    /// One label and the day it belongs to.
    ///
    /// @param at the middle of its day
    /// @param label its words
    /// @param down how far its label lies below the first lane
    record Flag(double at, Label label, double down) {

        double bottom() {
            return down + label.height();
        }

        private boolean covers(Flag other) {
            return label.left() < other.label.right() + AIR
                    && other.label.left() < label.right() + AIR
                    && down < other.bottom()
                    && other.down < bottom();
        }
    }

    static Flags of(List<Mark> marks, Chart chart, Layout layout, Scale scale) {
        Map<LocalDate, List<Mark>> byDay = new LinkedHashMap<>();
        for (Mark mark : marks.reversed()) {
            if (scale.shows(mark.on())) {
                byDay.computeIfAbsent(mark.on(), day -> new ArrayList<>()).addFirst(mark);
            }
        }
        List<Flag> flags = new ArrayList<>();
        byDay.forEach((day, facts) -> {
            Mark together = new Mark(day, chart.words().flag(facts));
            String words = chart.words().label(together, chart.window());
            double at = scale.middleOf(day);
            Label label = Label.beside(at - OVERHANG, words, 0, layout);
            flags.add(highest(new Flag(at, label, 0), flags));
        });
        return new Flags(flags);
    }

    double height() {
        return flags.stream().mapToDouble(Flag::bottom).max().orElse(0);
    }

    /// The flag at the highest place where it covers none placed before it.
    private static Flag highest(Flag wanted, List<Flag> placed) {
        Flag flag = wanted;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Flag other : placed) {
                if (flag.covers(other)) {
                    flag = new Flag(flag.at(), flag.label(), other.bottom());
                    moved = true;
                }
            }
        }
        return flag;
    }
}
