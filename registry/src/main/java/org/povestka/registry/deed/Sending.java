package org.povestka.registry.deed;

import java.util.Optional;
import java.util.Set;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.Topic;
import org.povestka.registry.world.World;

/// Whether a summons can go to somebody the way an office wants it to.
///
/// @param world the world as it stands
/// @param dossier the person
public record Sending(World world, Dossier dossier) {

    private static final Set<Topic> PLACES = Set.of(Topic.WORK, Topic.STUDY);

    /// What stands against a way.
    ///
    /// @param channel the way
    /// @return the objection, or nothing where it can go that way
    public Optional<Objection> objection(Channel channel) {
        boolean paperless =
                world.settings().electronicOnly().contains(dossier.profile().region());
        if (channel != Channel.ELECTRONIC && paperless) {
            return Optional.of(Objection.ELECTRONIC_ONLY);
        }
        return switch (channel) {
            case ELECTRONIC, BY_HAND -> Optional.empty();
            case MAIL -> lacking(Set.of(Topic.ADDRESS), Objection.NO_ADDRESS);
            case EMPLOYER -> lacking(PLACES, Objection.NO_EMPLOYER);
        };
    }

    private Optional<Objection> lacking(Set<Topic> topics, Objection objection) {
        return dossier.recorded().stream()
                        .anyMatch(one -> topics.contains(one.datum().topic()))
                ? Optional.empty()
                : Optional.of(objection);
    }
}
