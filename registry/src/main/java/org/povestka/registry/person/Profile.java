package org.povestka.registry.person;

import java.time.LocalDate;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Person;
import org.povestka.law.history.Region;

/// Who a synthetic person is.
///
/// @param name a first name and a letter, such as `Тихон В.`
/// @param born his day of birth
/// @param category how he stands to service
/// @param account whether he holds a portal account
/// @param region the region whose office keeps him
public record Profile(
        String name, LocalDate born, Category category, Account account, Region region) {

    /// What the law needs to know of him.
    ///
    /// @return the person without a name
    public Person legal() {
        return new Person(category, new Birth.On(born), account, region, DispatchGroup.ORDINARY);
    }
}
