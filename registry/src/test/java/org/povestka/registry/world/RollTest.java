package org.povestka.registry.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.povestka.registry.person.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/// A roll is a sorted map whose older copies do not change.
class RollTest {

    private static final int LAST = 999_999;

    @Test
    void a_roll_and_a_sorted_map_agree_after_every_change() {
        SplittableRandom random = new SplittableRandom(7);
        Roll<Instant> roll = Roll.empty();
        TreeMap<PersonId, Instant> map = new TreeMap<>();
        for (int turn = 0; turn < 300; turn++) {
            Roll<Instant> before = roll;
            TreeMap<PersonId, Instant> then = new TreeMap<>(map);
            Roll.Draft<Instant> draft = roll.draft();
            for (int i = random.nextInt(6); i >= 0; i--) {
                PersonId id = new PersonId(1 + random.nextInt(turn % 2 == 0 ? LAST : 300));
                if (random.nextInt(3) == 0) {
                    draft.remove(id);
                    map.remove(id);
                } else {
                    draft.put(id, Instant.ofEpochSecond(turn));
                    map.put(id, Instant.ofEpochSecond(turn));
                }
                assertThat(draft.get(id)).isEqualTo(map.get(id));
            }
            roll = draft.roll();
            assertThat(roll).isEqualTo(map).hasSameHashCodeAs(map).hasSize(map.size());
            assertThat(new ArrayList<>(roll.keySet())).isEqualTo(new ArrayList<>(map.keySet()));
            assertThat(before).isEqualTo(then);
        }
    }

    @Test
    void the_first_and_the_last_number_have_their_places() {
        Roll.Draft<String> draft = Roll.<String>empty().draft();
        draft.put(new PersonId(1), "first");
        draft.put(new PersonId(LAST), "last");
        Roll<String> roll = draft.roll();
        assertThat(roll.values()).containsExactly("first", "last");
        assertThat(roll.get(new PersonId(LAST))).isEqualTo("last");
        assertThat(roll.containsKey(new PersonId(2))).isFalse();
    }
}
