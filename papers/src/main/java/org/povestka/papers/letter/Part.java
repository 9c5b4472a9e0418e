package org.povestka.papers.letter;

import java.util.List;

/// A paper that goes its own way: its pages are numbered by themselves.
record Part(Use use, List<Block> blocks) {
    /// Where a part ends up.
    enum Use {
        /// Goes to the office or the court.
        SENT,
        /// Stays with the writer.
        KEPT
    }

    /// Keeps a copy.
    Part {
        blocks = List.copyOf(blocks);
    }
}
