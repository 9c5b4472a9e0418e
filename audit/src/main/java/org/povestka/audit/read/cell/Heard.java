package org.povestka.audit.read.cell;

import org.povestka.audit.log.Entry;

/// What was read in a row; the next row takes its place.
public final class Heard {

    private long line;
    private String of = "";
    private String summons = "";
    private String decision = "";
    private Said said = Said.NOTHING;

    /// Where the row stands.
    ///
    /// @return its line, or the how-manieth row it is, from 1
    public long line() {
        return line;
    }

    /// Whose it is.
    ///
    /// @return the pseudonym of the person
    public String of() {
        return of;
    }

    /// Which summons it names.
    ///
    /// @return the name, or nothing
    public String summons() {
        return summons;
    }

    /// Which decision it names.
    ///
    /// @return the number, or nothing
    public String decision() {
        return decision;
    }

    /// What it says beside these names.
    ///
    /// @return the rest
    public Said said() {
        return said;
    }

    /// All of it.
    ///
    /// @return the entry
    public Entry entry() {
        return said.entry(new Entry.Key(line, of, summons), decision);
    }

    /// Takes an entry.
    ///
    /// @param entry the entry
    public void hear(Entry entry) {
        names(entry.key().line(), entry.key().of(), entry.key().summons());
        rest(entry.extra().paper().number(), Said.in(entry));
    }

    void names(long at, String person, String summonsOf) {
        line = at;
        of = person;
        summons = summonsOf;
    }

    void rest(String number, Said rest) {
        decision = number;
        said = rest;
    }
}
