package org.povestka.papers.drawing;

/// The proportions of a drawing, in its own units; one unit is about a CSS pixel.
///
/// @param name its name, also its style class
/// @param width the width of the whole drawing
/// @param gutter the width of the column in which the layers are named; 0 names them above
/// @param font the size of its text
public record Layout(String name, int width, int gutter, int font) {

    /// For a phone of 320 pixels and more.
    public static final Layout NARROW = new Layout("narrow", 288, 0, 13);

    /// For a screen of 800 pixels and more, and its print.
    public static final Layout WIDE = new Layout("wide", 880, 124, 14);

    /// For a sheet of paper between its margins.
    public static final Layout PRINT = new Layout("print", 605, 96, 11);

    private static final int LEADING = 5;
    private static final int RIGHT_EDGE = 2;

    int line() {
        return font + LEADING;
    }

    int bar() {
        return font + 1;
    }

    double left() {
        return gutter == 0 ? RIGHT_EDGE : gutter;
    }

    double right() {
        return width - RIGHT_EDGE;
    }
}
