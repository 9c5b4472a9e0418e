package org.povestka.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.population.town.Town;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.world.World;
import org.povestka.server.twin.Founding;
import org.povestka.server.twin.Origin.Way;
import org.povestka.server.twin.Twin;
import org.povestka.store.Place;

import static org.assertj.core.api.Assertions.assertThat;

/// A town is the same town however it was opened.
class OpeningTest {

    private static final int PEOPLE_OF_TWENTY_THOUSAND_ROWS = 6_667;

    @TempDir
    private Path folder;

    @Test
    void a_large_town_is_opened_again_out_of_its_snapshot_and_is_the_same() {
        Founding founding = founding(PEOPLE_OF_TWENTY_THOUSAND_ROWS);
        World founded = opened(founding, Way.FOUNDED);
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Happening.Began(founding.at(), founding.settings()));
        happenings.addAll(founding.town().enrolled(founding.at()));
        assertThat(founded).isEqualTo(World.replay(happenings));
        assertThat(opened(founding, Way.SNAPSHOT)).isEqualTo(founded);
    }

    @Test
    void a_small_town_is_lived_anew_and_is_the_same() {
        World founded = opened(founding(10), Way.FOUNDED);
        assertThat(opened(founding(10), Way.LIVED_ANEW)).isEqualTo(founded);
    }

    private World opened(Founding founding, Way way) {
        try (Twin twin = Twin.open(Place.of(folder.resolve("town.db").toString()), founding)) {
            assertThat(twin.origin().way()).isEqualTo(way);
            return twin.world();
        }
    }

    private static Founding founding(int people) {
        return new Founding(Founding.USUAL_START, Settings.USUAL, new Town(1, people));
    }
}
