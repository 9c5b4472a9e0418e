package org.povestka.registry.intake;

import java.util.ArrayList;
import java.util.List;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.Datum;

/// What stands in a record: of each topic and supplier the datum that is so since the latest day,
/// of several of one day the one received last. Everything else is the record's past.
///
/// @param standing what stands, in the order in which it was received
/// @param past what stands no more or never stood, in that order
public record Standing(List<Happening.Supplied> standing, List<Happening.Supplied> past) {

    /// Copies the lists.
    public Standing {
        standing = List.copyOf(standing);
        past = List.copyOf(past);
    }

    /// What stands in a man's record.
    ///
    /// @param dossier the man
    /// @return what stands and what does not
    public static Standing of(Dossier dossier) {
        List<Happening.Supplied> standing = new ArrayList<>();
        List<Happening.Supplied> past = new ArrayList<>();
        List<Happening.Supplied> recorded = dossier.recorded();
        for (int i = 0; i < recorded.size(); i++) {
            Datum datum = recorded.get(i).datum();
            boolean replaced = recorded.subList(i + 1, recorded.size()).stream()
                    .map(Happening.Supplied::datum)
                    .anyMatch(later -> sameKind(later, datum) && !later.on().isBefore(datum.on()));
            boolean outdated = recorded.subList(0, i).stream()
                    .anyMatch(earlier -> newer(earlier.datum(), datum));
            (replaced || outdated ? past : standing).add(recorded.get(i));
        }
        return new Standing(standing, past);
    }

    /// Whether a record holds something newer by the same supplier on the same topic.
    static boolean outdated(Dossier dossier, Datum datum) {
        return dossier.recorded().stream().anyMatch(one -> newer(one.datum(), datum));
    }

    private static boolean newer(Datum one, Datum other) {
        return sameKind(one, other) && one.on().isAfter(other.on());
    }

    private static boolean sameKind(Datum one, Datum other) {
        return one.topic() == other.topic() && one.supplier() == other.supplier();
    }
}
