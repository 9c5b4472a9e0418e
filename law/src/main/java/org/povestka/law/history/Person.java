package org.povestka.law.history;

/// What the law needs to know of a person: no name, no number, no diagnosis.
///
/// @param category how he stands to service
/// @param birth his day of birth, if said
/// @param account whether he holds a portal account
/// @param region the region, if said
/// @param group his dispatch group
public record Person(
        Category category, Birth birth, Account account, Region region, DispatchGroup group) {

    /// A person of the category, about whom nothing else is said.
    ///
    /// @param category how he stands to service
    /// @return the person
    public static Person of(Category category) {
        return new Person(
                category,
                new Birth.NotSaid(),
                Account.NOT_SAID,
                Region.NOT_SAID,
                DispatchGroup.ORDINARY);
    }

    /// The same person with the account as given.
    ///
    /// @param held whether he holds a portal account
    /// @return a copy
    public Person with(Account held) {
        return new Person(category, birth, held, region, group);
    }
}
