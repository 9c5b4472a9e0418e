package org.povestka.registry.deed;

import java.util.ArrayList;
import java.util.List;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.world.World;

/// A deed, and what the machinery does to the same person at the same moment.
final class CarriedOut {

    private CarriedOut() {}

    static Outcome of(World world, Dossier dossier, List<? extends Happening.OfPerson> deeds) {
        List<Happening> happenings = new ArrayList<>(deeds);
        Dossier after = dossier;
        for (Happening.OfPerson deed : deeds) {
            after = after.after(deed);
        }
        happenings.addAll(world.machine().run(after, world.now()));
        return new Outcome.Done(happenings);
    }
}
