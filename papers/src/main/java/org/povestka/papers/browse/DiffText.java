package org.povestka.papers.browse;

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
        Lines lines = new Lines(terminal.language());
        Comparison compared = Comparison.of(one, other, lines);
        Page page = new Page(terminal);
        int width = terminal.width() / COLUMNS;
        page.strong(0, lines.say("diff.differs"));
        page.table(width, List.of("", compared.one(), compared.other()));
        for (Comparison.Row row : compared.differs()) {
            page.table(width, List.of(row.name(), row.one().says(), row.other().says()));
            page.table(width, List.of("", cited(row.one()), cited(row.other())));
        }
        page.heading(lines.say("diff.same"));
        for (Comparison.Row row : compared.same()) {
            page.entry(2, width, row.name(), row.one().says());
        }
        return lines.closed(page, List.of());
    }

    private static String cited(Comparison.Side side) {
        return "(" + side.stated() + ")";
    }
}
