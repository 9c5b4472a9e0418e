package org.povestka.page.code;

/// What a picture was found to show.
public sealed interface Sighting {

    /// A code that could be read.
    ///
    /// @param text what it holds
    record Read(String text) implements Sighting {}

    /// A code that could not be read: too blurred, or too much of it is missing.
    record Damaged() implements Sighting {}

    /// No code.
    record Nothing() implements Sighting {}
}
