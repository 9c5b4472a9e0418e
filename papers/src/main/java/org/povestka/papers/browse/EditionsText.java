package org.povestka.papers.browse;

import java.util.List;
import org.povestka.papers.library.EditionCard;
import org.povestka.papers.library.Library;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;

/// `law editions`: every edition of the law, the oldest first, then what never was law.
public final class EditionsText {

    private static final String NEVER_IN_FORCE = "none";

    private EditionsText() {}

    /// Every edition with its act, its first day and what it changed.
    ///
    /// @param terminal where it goes
    /// @return the text
    public static String render(Terminal terminal) {
        Lines lines = new Lines(terminal.language());
        Page page = new Page(terminal);
        page.paragraph(0, lines.say("editions.lead"));
        for (EditionCard card : Library.editions()) {
            page.blank()
                    .strong(
                            0,
                            lines.say(
                                    "edition.head",
                                    card.id(),
                                    lines.in(card.act().name())));
            page.paragraph(2, lines.say("edition.force." + lines.id(card.act().force())));
            String inForce = card.days().inForce();
            if (!inForce.equals(NEVER_IN_FORCE)) {
                page.paragraph(2, lines.say("edition.in-force", lines.day(inForce)));
            }
            page.paragraph(2, lines.in(card.days().precision()));
            page.paragraph(2, lines.in(card.changed()));
            page.paragraph(2, lines.sources(card.sources()));
        }
        return lines.closed(page, List.of());
    }
}
