package org.povestka.registry.machine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;

/// Everything that happened to one person, in order.
///
/// @param enrolled the opening of his record
/// @param happenings everything, the opening first
public record Dossier(Happening.Enrolled enrolled, List<Happening.OfPerson> happenings) {

    /// Copies the happenings.
    public Dossier {
        happenings = List.copyOf(happenings);
    }

    /// A record just opened.
    ///
    /// @param enrolled the opening
    /// @return a dossier with nothing else in it
    public static Dossier of(Happening.Enrolled enrolled) {
        return new Dossier(enrolled, List.of(enrolled));
    }

    /// The dossier with one thing more.
    ///
    /// @param happening what happened
    /// @return a dossier that ends with it
    /// @throws IllegalArgumentException if it is another person's, or earlier than the last
    public Dossier after(Happening.OfPerson happening) {
        if (!happening.person().equals(id())) {
            throw new IllegalArgumentException(
                    id() + ": expected his own, found: " + happening.person());
        }
        if (happening.at().isBefore(last())) {
            throw new IllegalArgumentException(
                    id() + ": expected nothing before " + last() + ", found: " + happening.at());
        }
        List<Happening.OfPerson> more = new ArrayList<>(happenings);
        more.add(happening);
        return new Dossier(enrolled, more);
    }

    /// His number.
    ///
    /// @return the number
    public PersonId id() {
        return enrolled.person();
    }

    /// Who he is.
    ///
    /// @return the profile
    public Profile profile() {
        return enrolled.profile();
    }

    /// The time where he lives.
    ///
    /// @return the zone
    public Zone zone() {
        return Zone.of(profile().region());
    }

    /// The moment of the last thing that happened.
    ///
    /// @return the moment
    public Instant last() {
        return happenings.getLast().at();
    }

    /// Everything of one kind, in order.
    ///
    /// @param kind the kind
    /// @param <H> the kind
    /// @return all of it
    public <H extends Happening.OfPerson> Stream<H> all(Class<H> kind) {
        return happenings.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// The decision of a number.
    ///
    /// @param number the number
    /// @return the decision, or nothing
    public Optional<Happening.Decided> decision(String number) {
        return all(Happening.Decided.class)
                .filter(decided -> decided.paper().number().equals(number))
                .findFirst();
    }

    /// The cancellation of a number.
    ///
    /// @param number the number
    /// @return the cancellation, or nothing
    public Optional<Happening.Cancelled> cancellation(String number) {
        return all(Happening.Cancelled.class)
                .filter(cancelled -> cancelled.paper().number().equals(number))
                .findFirst();
    }
}
