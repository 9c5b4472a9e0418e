package org.povestka.law.citation;

import java.io.Serializable;
import java.util.List;

/// What makes a term or a rule so: a provision, the edition whose wording it is, where it
/// was read, how sure.
///
/// @param provision the place in the act
/// @param edition the id of the edition in whose wording it is cited, such as `E2`
/// @param sources ids of the sources read, such as `S01`
/// @param grade how well it is confirmed
public record Citation(Provision provision, String edition, List<String> sources, Grade grade)
        implements Serializable {

    /// Copies the sources.
    public Citation {
        sources = List.copyOf(sources);
    }
}
