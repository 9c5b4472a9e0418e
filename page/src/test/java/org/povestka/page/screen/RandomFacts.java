package org.povestka.page.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Case files without a flaw, drawn from a seed.
final class RandomFacts {

    private static final List<String> LATER =
            List.of("mail-delivered", "opened", "appeared", "recalled", "set-aside");

    private final SplittableRandom chance;

    RandomFacts(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /// A case of so many summonses.
    String next(int summonses) {
        List<String> events = new ArrayList<>();
        for (int i = 1; i <= summonses; i++) {
            addSummons("повестка " + i, events);
        }
        return "{\"person\":{\"category\":\"conscript\",\"account\":" + chance.nextBoolean()
                + "},\"events\":[" + String.join(",", events) + "]}";
    }

    private void addSummons(String name, List<String> events) {
        LocalDate placed = LocalDate.of(2025, 2, 1).plusDays(chance.nextInt(400));
        LocalDate appear = placed.plusDays(chance.nextInt(30));
        events.add(event("placed", placed, name, ",\"appear\":\"" + appear + "\""));
        for (int i = chance.nextInt(4); i > 0; i--) {
            LocalDate on = placed.plusDays(chance.nextInt(60));
            String what = LATER.get(chance.nextInt(LATER.size()));
            events.add(event(what, on, name, ""));
        }
    }

    private static String event(String what, LocalDate on, String summons, String more) {
        return "{\"what\":\"%s\",\"on\":\"%s\",\"summons\":\"%s\"%s}"
                .formatted(what, on, summons, more);
    }
}
