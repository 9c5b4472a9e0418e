package org.povestka.journal.tree;

import java.util.List;
import java.util.Optional;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.Place;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/// Where a text stops being YAML or JSON, said without the parser's own words, which exist in
/// one language only.
final class SyntaxFlaw {

    private SyntaxFlaw() {}

    /// Adds the one flaw after which the parser cannot go on.
    static void add(YamlEngineException error, String text, Flaws flaws) {
        if (error instanceof YamlVersionException) {
            flaws.add(flaws.place(directiveLine(text), 1), Flaw.Kind.DIRECTIVE);
            return;
        }
        Optional<Mark> stopped = Optional.empty();
        Optional<Mark> opened = Optional.empty();
        if (error instanceof MarkedYamlEngineException marked) {
            stopped = marked.getProblemMark();
            opened = marked.getContextMark();
        }
        int line = line(stopped);
        int column = column(stopped);
        if (tab(text, line, column)) {
            flaws.add(flaws.place(line, column), Flaw.Kind.TAB);
        } else if (opened.isPresent() && SourceText.blankFrom(text, line, column)) {
            addNotClosed(line(opened), column(opened), text, flaws);
        } else {
            flaws.add(
                    flaws.place(line, column),
                    Flaw.Kind.SYNTAX,
                    SourceText.rest(text, line, column));
        }
    }

    /// Adds the flaw of a text that ends in the middle of something.
    static void addAtEnd(String text, Flaws flaws) {
        String whole = text.stripTrailing();
        String last = whole.substring(whole.length() - 1);
        Place place = SourceText.placeAfter(whole.substring(0, whole.length() - 1), flaws);
        flaws.add(place, Flaw.Kind.NOT_CLOSED, last);
    }

    /// What is opened here ends nowhere; where nothing follows, it is the last thing in the
    /// text.
    private static void addNotClosed(int line, int column, String text, Flaws flaws) {
        String opened = SourceText.rest(text, line, column);
        if (opened.isEmpty()) {
            addAtEnd(text, flaws);
        } else {
            flaws.add(flaws.place(line, column), Flaw.Kind.NOT_CLOSED, opened);
        }
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Optional<Mark> mark) {
        return mark.map(Mark::getColumn).orElse(0) + 1;
    }

    private static boolean tab(String text, int line, int column) {
        String whole = SourceText.line(text, line);
        return whole.length() >= column && whole.charAt(column - 1) == '\t';
    }

    private static int directiveLine(String text) {
        List<String> lines = SourceText.lines(text);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("%")) {
                return i + 1;
            }
        }
        return 1;
    }
}
