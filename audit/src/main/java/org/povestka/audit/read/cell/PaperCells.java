package org.povestka.audit.read.cell;

import org.povestka.audit.log.Column;
import org.povestka.audit.log.Paper;
import org.povestka.audit.read.row.Row;

/// The cells about the decision; entries that say the same share one value.
final class PaperCells {

    private final Cell<String> number;
    private final Cell<String> grounds;
    private final Cell<String> edition;
    private final Cell<Integer> identifiers;
    private final Cell<String> items;

    private Paper last = Paper.NOT_SAID;

    PaperCells(Layout layout, Senses senses) {
        this.number = layout.text(Column.DECISION);
        this.grounds = layout.text(Column.GROUNDS);
        this.edition = layout.text(Column.EDITION);
        this.identifiers = layout.cell(Column.IDENTIFIERS, senses.identifiers(), -1);
        this.items = layout.text(Column.ITEMS);
    }

    /// What a row says of the decision.
    Paper read(Row row) {
        String which = number.read(row);
        String why = grounds.read(row);
        String law = edition.read(row);
        int strong = identifiers.read(row);
        String given = items.read(row);
        boolean same = last.identifiers() == strong
                && last.number().equals(which)
                && last.grounds().equals(why)
                && last.edition().equals(law)
                && last.items().equals(given);
        if (!same) {
            last = new Paper(which, why, law, strong, given);
        }
        return last.equals(Paper.NOT_SAID) ? Paper.NOT_SAID : last;
    }
}
