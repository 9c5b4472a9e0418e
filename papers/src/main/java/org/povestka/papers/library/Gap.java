package org.povestka.papers.library;

import java.util.List;

/// A provision that the model does not compute.
///
/// @param provision the place, or the plain name of what was looked for
/// @param named the same for a reader
/// @param because why it is not computed
/// @param sources ids of the sources that bear on it; may be empty
public record Gap(String provision, Bilingual named, Bilingual because, List<String> sources) {

    /// Copies the sources.
    public Gap {
        sources = List.copyOf(sources);
    }
}
