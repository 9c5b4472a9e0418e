package org.povestka.papers.text;

import java.util.ArrayList;
import java.util.List;

/// Text that grows line by line, wrapped at the width of a terminal.
public final class Page {

    private static final String SPACE = " ";
    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int NARROWEST_COLUMN = 24;

    private final Terminal terminal;
    private final StringBuilder out = new StringBuilder();

    /// An empty page.
    ///
    /// @param terminal where it goes
    public Page(Terminal terminal) {
        this.terminal = terminal;
    }

    /// What one row has in one column.
    ///
    /// @param text the text
    /// @param width the columns it takes, the gap after it included
    /// @param ink how it stands out
    record Cell(String text, int width, Ink ink) {}

    /// A heading with a blank line before it.
    ///
    /// @param title the heading
    /// @return this page
    public Page heading(String title) {
        return blank().lines(0, "", title, Ink.STRONG);
    }

    /// A blank line, unless there is one already.
    ///
    /// @return this page
    public Page blank() {
        boolean already =
                out.isEmpty() || (out.length() > 1 && out.charAt(out.length() - 2) == '\n');
        if (!already) {
            out.append('\n');
        }
        return this;
    }

    /// A paragraph.
    ///
    /// @param indent the columns before it
    /// @param text the text
    /// @return this page
    public Page paragraph(int indent, String text) {
        return lines(indent, "", text, Ink.PLAIN);
    }

    /// An item of a list.
    ///
    /// @param indent the columns before its mark
    /// @param text the text
    /// @return this page
    public Page item(int indent, String text) {
        return lines(indent, "- ", text, Ink.PLAIN);
    }

    /// A label and what it says, beside each other if there is room, below each other if not.
    ///
    /// @param indent the columns before the label
    /// @param width the columns of the label, the gap after it included
    /// @param label the label
    /// @param text what it says
    /// @return this page
    public Page entry(int indent, int width, String label, String text) {
        return row(indent, List.of(new Cell(label, width, Ink.PLAIN)), text);
    }

    /// A line that stands out where colours are wanted.
    ///
    /// @param indent the columns before it
    /// @param text the text
    /// @return this page
    public Page strong(int indent, String text) {
        return lines(indent, "", text, Ink.STRONG);
    }

    /// A line that keeps its own spaces and is never wrapped.
    ///
    /// @param indent the columns before it
    /// @param line the line
    /// @return this page
    public Page verbatim(int indent, String line) {
        out.append(SPACE.repeat(indent)).append(line).append('\n');
        return this;
    }

    /// One row of a table whose columns are all as wide, each wrapped within its own.
    ///
    /// @param width the columns of the terminal that each takes, the gap after it included
    /// @param cells the cells of the row
    /// @return this page
    public Page table(int width, List<String> cells) {
        List<List<String>> wrapped =
                cells.stream().map(cell -> wrap(cell, width - 2)).toList();
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder row = new StringBuilder();
            for (List<String> cell : wrapped) {
                String text = line < cell.size() ? cell.get(line) : "";
                row.append(text).append(SPACE.repeat(Math.max(1, width - length(text))));
            }
            out.append(row.toString().stripTrailing()).append('\n');
        }
        return this;
    }

    /// The page as it stands.
    ///
    /// @return the text, with a line break at its end
    public String text() {
        return out.toString().replace(NO_BREAK_SPACE, ' ');
    }

    /// Text in one ink.
    Page painted(int indent, String text, Ink ink) {
        return lines(indent, "", text, ink);
    }

    /// A row whose last column wraps; where a cell is too long or no room is left, it
    /// stands below.
    Page row(int indent, List<Cell> cells, String last) {
        int taken = indent + cells.stream().mapToInt(Cell::width).sum();
        boolean narrow = terminal.width() - taken < NARROWEST_COLUMN;
        if (narrow || cells.stream().anyMatch(cell -> length(cell.text()) >= cell.width())) {
            for (Cell cell : cells) {
                lines(indent, "", cell.text(), cell.ink());
            }
            return lines(narrow ? indent + 2 : taken, "", last, Ink.PLAIN);
        }
        List<String> wrapped = wrap(last, terminal.width() - taken);
        out.append(SPACE.repeat(indent));
        for (Cell cell : cells) {
            out.append(cell.ink().paint(cell.text(), terminal));
            out.append(SPACE.repeat(Math.max(1, cell.width() - length(cell.text()))));
        }
        out.append(wrapped.getFirst()).append('\n');
        for (String line : wrapped.subList(1, wrapped.size())) {
            out.append(SPACE.repeat(taken)).append(line).append('\n');
        }
        return this;
    }

    private Page lines(int indent, String mark, String text, Ink ink) {
        String before = SPACE.repeat(indent) + mark;
        for (String line : wrap(text, terminal.width() - before.length())) {
            out.append(before).append(ink.paint(line, terminal)).append('\n');
            before = SPACE.repeat(before.length());
        }
        return this;
    }

    private static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(SPACE, -1)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : SPACE).append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
