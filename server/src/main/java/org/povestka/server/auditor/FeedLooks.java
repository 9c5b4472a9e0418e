package org.povestka.server.auditor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Route;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.intake.Intake;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;

/// Looks through what suppliers handed in: what came late, twice, or could be nobody's for certain.
///
/// @param about what the intake says of each man
record FeedLooks(Map<PersonId, List<Seen>> about) {

    /// Copies the map.
    FeedLooks {
        about = Map.copyOf(about);
    }

    /// What the intake of a world says.
    static FeedLooks in(Intake intake) {
        Map<PersonId, List<Seen>> about = new HashMap<>();
        for (OfFeed one : intake.log()) {
            if (one instanceof OfFeed.Repeated repeated) {
                Seen seen = new Seen(Look.FEED_TWICE, one.at(), name(repeated.line()));
                repeated.whose().forEach(person -> add(about, person, seen));
            } else if (one instanceof OfFeed.LaidAside aside) {
                Seen seen = new Seen(Look.FEED_DOUBTFUL, one.at(), name(aside.line()));
                aside.content()
                        .whom()
                        .identifiers()
                        .forEach(identifier -> add(about, identifier.bearer(), seen));
            }
        }
        return new FeedLooks(about);
    }

    /// Everything seen of one man, his own record included.
    List<Seen> of(Dossier dossier) {
        List<Seen> seen = new ArrayList<>(about.getOrDefault(dossier.id(), List.of()));
        dossier.all(Happening.Supplied.class).forEach(one -> {
            if (one.route() instanceof Route.InFeed feed) {
                switch (feed.fate()) {
                    case TAKEN -> {}
                    case LATE -> seen.add(new Seen(Look.FEED_LATE, one.at(), name(feed.line())));
                    case GUESSED ->
                        seen.add(new Seen(Look.FEED_GUESSED, one.at(), name(feed.line())));
                }
            }
        });
        return List.copyOf(seen);
    }

    private static String name(LineId line) {
        return line.batch().supplier().word() + "/" + line.batch().number() + "/" + line.line();
    }

    private static void add(Map<PersonId, List<Seen>> about, PersonId person, Seen seen) {
        List<Seen> his = about.computeIfAbsent(person, key -> new ArrayList<>());
        if (!his.contains(seen)) {
            his.add(seen);
        }
    }
}
