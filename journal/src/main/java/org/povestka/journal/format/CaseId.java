package org.povestka.journal.format;

/// The pseudonym of a case among many; never a name or a number of a real person.
///
/// @param name the pseudonym; empty where the case has none
public record CaseId(String name) {

    /// The case has no pseudonym.
    public static final CaseId NOT_SAID = new CaseId("");
}
