package org.povestka.papers.timeline;

import java.util.List;

/// One line of the timeline.
///
/// @param kind what it is about
/// @param title the same in words
/// @param bars its runs, in order; empty where it never holds
/// @param grounds the provisions and the readings behind it, or the sources of a report
public record Row(Kind kind, String title, List<Bar> bars, List<String> grounds) {

    /// Copies the lists.
    public Row {
        bars = List.copyOf(bars);
        grounds = List.copyOf(grounds);
    }

    /// The layers of what is said; they are never merged.
    public enum Layer {
        /// What the law says.
        LAW,
        /// What the machinery shows.
        PRACTICE,
        /// What the person could know.
        KNOWLEDGE
    }

    /// What a line is about.
    public enum Kind {
        /// The exit ban.
        EXIT_BAN(Layer.LAW),
        /// Service.
        SERVED(Layer.LAW),
        /// The ladder as a whole.
        LADDER(Layer.LAW),
        /// Measures that stand on other days than the ladder as a whole.
        MEASURE(Layer.LAW),
        /// The term in which measures have to be lifted.
        LIFTING(Layer.LAW),
        /// What the border desk sees.
        BORDER(Layer.PRACTICE),
        /// What another receiver shows.
        RECEIVER(Layer.PRACTICE),
        /// Whether he knows of the summons.
        KNOWN(Layer.KNOWLEDGE);

        private final Layer layer;

        Kind(Layer layer) {
            this.layer = layer;
        }

        /// The layer it belongs to.
        ///
        /// @return law, practice or knowledge
        public Layer layer() {
            return layer;
        }
    }
}
