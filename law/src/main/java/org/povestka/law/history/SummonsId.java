package org.povestka.law.history;

/// The name by which a case calls one of its summonses; a pseudonym, never a number of a real
/// paper.
///
/// @param name the name, not blank
public record SummonsId(String name) implements Comparable<SummonsId> {

    /// Checks that there is a name.
    public SummonsId {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a summons needs a name, found: '" + name + "'");
        }
    }

    /// Orders ids by name.
    @Override
    public int compareTo(SummonsId other) {
        return name.compareTo(other.name);
    }
}
