package org.povestka.audit.standard;

import java.util.List;
import org.povestka.papers.library.Bilingual;

/// A guarantee in words.
///
/// @param title what is guaranteed
/// @param asks what the log is asked
/// @param limit what a log cannot show of it
/// @param clauses ids of the standards
public record GuaranteeText(
        Bilingual title, Bilingual asks, Bilingual limit, List<String> clauses) {

    /// Copies the ids.
    public GuaranteeText {
        clauses = List.copyOf(clauses);
    }
}
