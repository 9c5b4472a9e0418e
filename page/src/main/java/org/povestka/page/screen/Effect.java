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

    /// Brings the reader to an element.
    ///
    /// @param id its name in the document
    record Focus(String id) implements Effect {}

    /// Empties the fields whose text the page does not keep, and brings the reader to an
    /// element.
    ///
    /// @param id its name in the document
    record Anew(String id) implements Effect {}

    /// Closes the page and leaves nothing of it to go back to.
    record Close() implements Effect {}

    /// Prints what is shown.
    record Print() implements Effect {}
}
