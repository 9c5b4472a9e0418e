package org.povestka.audit.log;

import java.io.Serializable;
import org.povestka.law.history.Account;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.time.Day;

/// What an entry says of the person; what it does not say, stays as it was.
///
/// @param status how he stands to service
/// @param born his day of birth as an epoch day; [Day#NEVER] where it is not said
/// @param account whether he holds a portal account
/// @param region his region, empty where it is not said
/// @param group his dispatch group; ordinary where it is not said
public record Person(Status status, int born, Account account, String region, DispatchGroup group)
        implements Serializable {

    /// Nothing is said of him.
    public static final Person NOT_SAID =
            new Person(Status.NOT_SAID, Day.NEVER, Account.NOT_SAID, "", DispatchGroup.ORDINARY);

    /// Whether nothing is said of him.
    ///
    /// @return true for what equals [#NOT_SAID]
    public boolean saysNothing() {
        return status == Status.NOT_SAID
                && born == Day.NEVER
                && account == Account.NOT_SAID
                && region.isEmpty()
                && group == DispatchGroup.ORDINARY;
    }

    /// What is known of him once a later entry has been read.
    ///
    /// @param later what the later entry says
    /// @return its words, and these where it has none
    public Person then(Person later) {
        if (later.saysNothing()) {
            return this;
        }
        return new Person(
                later.status == Status.NOT_SAID ? status : later.status,
                later.born == Day.NEVER ? born : later.born,
                later.account == Account.NOT_SAID ? account : later.account,
                later.region.isEmpty() ? region : later.region,
                later.group == DispatchGroup.ORDINARY ? group : later.group);
    }
}
