package org.povestka.papers.letter;

import java.util.List;

/// A piece of a letter, from top to bottom.
sealed interface Block {
    /// To whom and from whom: the column on the right at the top.
    record Head(List<Ruled> lines) implements Block {
        /// Keeps a copy.
        public Head {
            lines = List.copyOf(lines);
        }
    }

    /// What the paper is, in capitals, and what it is about.
    record Title(String kind, String about) implements Block {}

    /// The name of a part kept by the writer.
    record Heading(String words) implements Block {}

    /// A paragraph.
    record Paragraph(String words) implements Block {}

    /// The words before a list, kept on one page with it.
    record Lead(String words) implements Block {}

    /// A list.
    record Listing(Mark mark, List<String> items) implements Block {
        /// Keeps a copy.
        public Listing {
            items = List.copyOf(items);
        }
    }

    /// What stands before an item of a list.
    enum Mark {
        /// Its number.
        NUMBER,
        /// A box to tick.
        BOX,
        /// A dash.
        DASH
    }

    /// A label and ruled lines to write on, with a hint in small print under the last; both may be
    /// empty.
    record Ruled(String label, int lines, String hint) implements Block {}

    /// Day, signature and name at the foot.
    record Signature(String day, String hand, String name) implements Block {}
}
