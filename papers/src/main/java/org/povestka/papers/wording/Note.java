package org.povestka.papers.wording;

import java.util.List;

/// A sentence with its label and the sources behind it.
///
/// @param id the id of what it is about, the same in JSON
/// @param label what kind of statement it is, such as `по сообщениям`; empty for a mere note
/// @param sentence the sentence
/// @param sources the source or the citation in words; empty where the sentence needs none
public record Note(String id, String label, String sentence, List<String> sources) {

    /// Copies the sources.
    public Note {
        sources = List.copyOf(sources);
    }
}
