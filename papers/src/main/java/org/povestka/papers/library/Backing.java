package org.povestka.papers.library;

import java.util.List;
import org.povestka.law.citation.Grade;

/// What a statement rests on.
///
/// @param sources ids of the sources read, such as `S01`
/// @param confidence how well it is confirmed
public record Backing(List<String> sources, Grade confidence) {

    /// Copies the sources.
    public Backing {
        sources = List.copyOf(sources);
    }
}
