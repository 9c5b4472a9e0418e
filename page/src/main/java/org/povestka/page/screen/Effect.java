package org.povestka.page.screen;

/// Something a deed asks of the browser beside a new screen.
public sealed interface Effect {

    /// Nothing.
    record None() implements Effect {}

    /// Saves a file where the reader's browser saves files.
    ///
    /// @param name the name, which says nothing of what it is about
    /// @param type its media type
    /// @param text what it holds, written as UTF-8
    record Save(String name, String type, String text) implements Effect {}

    /// Prints what is shown.
    record Print() implements Effect {}
}
