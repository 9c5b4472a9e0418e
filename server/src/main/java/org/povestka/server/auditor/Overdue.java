package org.povestka.server.auditor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.receiver.Receiver;
import org.povestka.registry.world.World;

/// A decision that was cancelled and still stands somewhere.
///
/// @param dossier the person
/// @param number the number of the decision
/// @param since since when it should be gone
public record Overdue(Dossier dossier, String number, Instant since) {

    /// Everything overdue in a world.
    ///
    /// @param world the world
    /// @return the oldest first
    public static List<Overdue> of(World world) {
        List<Overdue> overdue = new ArrayList<>();
        for (Dossier dossier : world.people().values()) {
            dossier.all(Happening.Cancelled.class)
                    .filter(cancelled -> stands(dossier, cancelled.cancelled()))
                    .forEach(cancelled -> overdue.add(
                            new Overdue(dossier, cancelled.cancelled(), cancelled.at())));
        }
        overdue.sort(Comparator.comparing(Overdue::since));
        return List.copyOf(overdue);
    }

    private static boolean stands(Dossier dossier, String number) {
        for (Receiver receiver : Receiver.values()) {
            boolean there = Replica.of(dossier, receiver).standing().stream()
                    .anyMatch(paper -> paper.number().equals(number));
            if (there) {
                return true;
            }
        }
        return false;
    }
}
