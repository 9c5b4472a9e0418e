package org.povestka.audit.read.cell;

import org.povestka.audit.log.Column;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.Status;
import org.povestka.audit.read.row.Row;
import org.povestka.law.history.Account;
import org.povestka.law.history.DispatchGroup;

/// The cells about the person; entries that say the same share one value.
final class PersonCells {

    private final Cell<Status> status;
    private final Cell<Account> account;
    private final Cell<String> region;
    private final Cell<DispatchGroup> group;
    private final Cell.Where born;
    private final Moments moments;

    private Person last = Person.NOT_SAID;

    PersonCells(Layout layout, Senses senses, Moments moments) {
        this.moments = moments;
        this.status = layout.cell(Column.CATEGORY, senses.status(), Status.NOT_SAID);
        this.account = layout.cell(Column.ACCOUNT, senses.account(), Account.NOT_SAID);
        this.region = layout.cell(Column.REGION, senses.region(), "");
        this.group = layout.cell(Column.GROUP, senses.group(), DispatchGroup.ORDINARY);
        this.born = layout.where(Column.BORN);
    }

    /// What a row says of the person.
    Person read(Row row, int on) {
        int birth = moments.birth(row, born);
        moments.demandBorn(row, born, birth, on);
        Status how = status.read(row);
        Account held = account.read(row);
        String where = region.read(row);
        DispatchGroup which = group.read(row);
        boolean same = last.status() == how
                && last.born() == birth
                && last.account() == held
                && last.region().equals(where)
                && last.group() == which;
        if (!same) {
            last = new Person(how, birth, held, where, which);
        }
        return last.equals(Person.NOT_SAID) ? Person.NOT_SAID : last;
    }
}
