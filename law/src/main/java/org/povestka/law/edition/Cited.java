package org.povestka.law.edition;

import java.util.List;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.citation.Stated;

/// Writes a term and its citation in one line of an edition file.
///
/// @param edition the id of the edition whose wording is cited
record Cited(String edition) {

    /// A term as stated by a provision in this edition's wording.
    <T> Stated<T> as(T terms, Provision provision, Grade grade, String... sources) {
        return new Stated<>(terms, new Citation(provision, edition, List.of(sources), grade));
    }
}
