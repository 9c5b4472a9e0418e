package org.povestka.cli.explain;

import java.util.List;
import java.util.Locale;

/// The kind of file of a result.
enum Format {
    /// Text for a terminal.
    TEXT,
    /// JSON.
    JSON,
    /// A calendar.
    ICS,
    /// Pages to print.
    PDF,
    /// One file for a browser.
    HTML;

    /// The kinds in which an answer can be had.
    static final List<Format> OF_ANSWERS = List.of(TEXT, JSON, ICS, PDF, HTML);

    /// The kinds in which many answers can be had in one file.
    static final List<Format> OF_LINES = List.of(TEXT, JSON);

    /// The kinds that can show what would be if more had happened.
    static final List<Format> OF_WHAT_IF = List.of(TEXT, JSON);

    /// The kinds in which a letter can be had.
    static final List<Format> OF_LETTERS = List.of(TEXT, PDF);

    /// The word for it on a command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
