package org.povestka.papers.browse;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.statute.Edition;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;

/// `law diff E1 E2`: every term of two editions beside each other, what differs first.
public final class DiffText {

    private static final int COLUMNS = 3;

    private DiffText() {}

    /// The two editions as a table.
    ///
    /// @param one the first edition
    /// @param other the second edition
    /// @param terminal where it goes
    /// @return the text
    public static String render(Edition one, Edition other, Terminal terminal) {
        Lines lines = new Lines(terminal);
        TermWords words = new TermWords(lines);
        Page page = new Page(terminal);
        int width = terminal.width() / COLUMNS;
        List<Term> same = new ArrayList<>();
        page.strong(0, lines.say("diff.differs"));
        page.table(width, List.of("", head(lines, one), head(lines, other)));
        for (Term term : Terms.all()) {
            String before = term.value().apply(one, words);
            String after = term.value().apply(other, words);
            if (before.equals(after)) {
                same.add(term);
            } else {
                page.table(width, List.of(words.name(term), before, after));
                page.table(width, List.of("", cited(lines, term, one), cited(lines, term, other)));
            }
        }
        page.heading(lines.say("diff.same"));
        for (Term term : same) {
            page.entry(2, width, words.name(term), term.value().apply(one, words));
        }
        return lines.closed(page, List.of());
    }

    private static String head(Lines lines, Edition edition) {
        return lines.say(
                "diff.head", edition.id(), lines.speech().day(edition.act().inForce()));
    }

    private static String cited(Lines lines, Term term, Edition edition) {
        return "(" + lines.speech().place(term.stated().apply(edition).citation()) + ")";
    }
}
