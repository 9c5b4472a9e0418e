package org.povestka.audit.read.flaw;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.Place;

/// Everything wrong with one reading of a log: the first thousand flaws as they stand, the
/// others by their kind and number.
public final class LogFlaws {

    /// The most flaws that are kept with their places.
    public static final int MOST = 1000;

    private final String file;
    private final List<Flaw> first = new ArrayList<>();
    private final Map<Flaw.Kind, Long> counts = new EnumMap<>(Flaw.Kind.class);
    private final List<Flaw> recent = new ArrayList<>();
    private long total;
    private End end = End.OF_LOG;

    private LogFlaws(String file) {
        this.file = file;
    }

    /// No flaws yet of a log.
    ///
    /// @param file the name of the log as the caller gave it
    /// @return the flaws
    public static LogFlaws of(String file) {
        return new LogFlaws(file);
    }

    /// Adds what was found.
    ///
    /// @param line the line or row, from 1
    /// @param column the character in the line or the column of the row, from 1
    /// @param kind what is wrong
    /// @param parts what the sentence names
    public void add(long line, int column, Flaw.Kind kind, String... parts) {
        total++;
        counts.merge(kind, 1L, Long::sum);
        Flaw flaw = Flaw.at(place(line, column), kind, parts);
        recent.add(flaw);
        if (first.size() < MOST) {
            first.add(flaw);
        }
    }

    /// The flaws added since this was last asked.
    ///
    /// @return the flaws, which are forgotten here
    public List<Flaw> takeRecent() {
        List<Flaw> taken = List.copyOf(recent);
        recent.clear();
        return taken;
    }

    /// Adds a flaw behind which the log cannot be read.
    ///
    /// @param line the line or row, from 1
    /// @param column the character in the line or the column of the row, from 1
    /// @param kind what is wrong
    /// @param parts what the sentence names
    public void addLast(long line, int column, Flaw.Kind kind, String... parts) {
        add(line, column, kind, parts);
        if (end == End.OF_LOG) {
            end = End.UNREADABLE;
        }
    }

    /// Adds that something here could belong to a real person: reading ends with it.
    ///
    /// @param line the line or row, from 1
    /// @param column the character in the line or the column of the row, from 1
    /// @param kind what it looks like
    /// @param part what the sentence names; never the value
    public void addReal(long line, int column, Flaw.Kind kind, String part) {
        add(line, column, kind, part);
        end = End.REAL_PERSON;
    }

    /// Whether nothing was found.
    ///
    /// @return true of a log without a flaw
    public boolean none() {
        return total == 0;
    }

    /// How many there are.
    ///
    /// @return 0 or more
    public long total() {
        return total;
    }

    /// The first thousand, in the order in which they were met.
    ///
    /// @return the flaws
    public List<Flaw> first() {
        return List.copyOf(first);
    }

    /// How many of each kind there are, the first thousand included.
    ///
    /// @return one at least of each kind named
    public Map<Flaw.Kind, Long> counts() {
        return new EnumMap<>(counts);
    }

    /// Why reading ended.
    ///
    /// @return the end of the log, or what came before it
    public End end() {
        return end;
    }

    private Place place(long line, int column) {
        return new Place(file, (int) Math.min(Math.max(line, 1), Integer.MAX_VALUE), column);
    }

    /// Why reading ended.
    public enum End {
        /// Everything was read.
        OF_LOG,
        /// What follows cannot be read: the file is damaged, or has no header.
        UNREADABLE,
        /// A value could belong to a real person; nothing of the log may be used.
        REAL_PERSON
    }
}
