package org.povestka.journal.tree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.Place;

/// Collects every flaw of one input; nothing stops at the first.
public final class Flaws {

    private static final Comparator<Flaw> BY_PLACE = Comparator.comparingInt(
                    (Flaw flaw) -> flaw.place().line())
            .thenComparingInt(flaw -> flaw.place().column());

    private final String file;
    private final int linesBefore;
    private final List<Flaw> found = new ArrayList<>();

    private Flaws(String file, int linesBefore) {
        this.file = file;
        this.linesBefore = linesBefore;
    }

    /// No flaws yet of a file; `-` is standard input.
    public static Flaws of(String file) {
        return new Flaws(file, 0);
    }

    /// No flaws yet of one line of a file, counted from 1.
    public static Flaws ofLine(String file, int line) {
        return new Flaws(file, line - 1);
    }

    /// The place of a line and a column of this input, both counted from 1.
    public Place place(int line, int column) {
        return new Place(file, linesBefore + line, column);
    }

    /// Adds what was found.
    public void add(Place place, Flaw.Kind kind, String... parts) {
        found.add(Flaw.at(place, kind, parts));
    }

    /// Whether nothing was found.
    public boolean none() {
        return found.isEmpty();
    }

    /// Everything found, in the order in which it stands in the input.
    public List<Flaw> inOrder() {
        return found.stream().sorted(BY_PLACE).toList();
    }
}
