package org.povestka.server.twin;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.population.town.Town;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.world.World;
import org.povestka.store.Place;
import org.povestka.store.world.Revival;

import static org.assertj.core.api.Assertions.assertThat;

class TwinTest {

    private static final Founding FOUNDING =
            new Founding(Founding.USUAL_START, Settings.USUAL, new Town(1, 5));

    @TempDir
    private Path folder;

    @Test
    void who_wrote_and_ended_while_another_brought_the_world_back_is_not_overlooked() {
        Place place = Place.of(folder.resolve("town.db").toString());
        Twin.open(place, FOUNDING).close();
        Revival before = Revival.of(place);
        World left = moved(place);
        try (Twin twin = Twin.locked(place, FOUNDING, Optional.of(before))) {
            assertThat(twin.world()).isEqualTo(left);
        }
        try (Twin twin = Twin.locked(place, FOUNDING, Optional.empty())) {
            assertThat(twin.world()).isEqualTo(left);
        }
    }

    private static World moved(Place place) {
        try (Twin twin = Twin.open(place, FOUNDING)) {
            Deed.MoveClock day = new Deed.MoveClock(Hours.after(Founding.USUAL_START, 24));
            assertThat(twin.does(Role.TRAINER, day))
                    .succeedsWithin(java.time.Duration.ofMinutes(1));
            return twin.world();
        }
    }
}
