package org.povestka.cli.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Case files on one line, drawn from a seed: one or two summonses and what may
/// become of them.
final class RandomCase {

    private static final LocalDate FIRST = LocalDate.of(2023, 5, 1);
    private static final int DAYS = 1040;
    private static final List<String> CATEGORIES = List.of(
            "conscript",
            "conscript",
            "conscript",
            "reservist",
            "deferred",
            "exempt",
            "woman-without-specialty");
    private static final List<String> PLAIN = List.of(
            "sent-to-employer",
            "handed-over",
            "mail-delivered",
            "opened",
            "appeared",
            "recalled",
            "set-aside");
    private static final List<String> MEASURES =
            List.of("exit-ban", "credit", "driving", "real-estate", "foreign-passport");

    private final SplittableRandom chance;
    private final List<String> events = new ArrayList<>();
    private LocalDate asked = FIRST;

    private RandomCase(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /// The case of a seed.
    static String json(long seed) {
        return new RandomCase(seed).drawn();
    }

    private String drawn() {
        int summonses = chance.nextInt(4) == 0 ? 2 : 1;
        for (int i = 1; i <= summonses; i++) {
            summons("s" + i);
        }
        String account =
                List.of("", ",\"account\":true", ",\"account\":false").get(chance.nextInt(3));
        return "{\"person\":{\"category\":\"" + one(CATEGORIES) + "\"" + account + "},\"events\":["
                + String.join(",", events) + "],\"ask\":[\""
                + asked + "\"]}";
    }

    private void summons(String id) {
        LocalDate placed = FIRST.plusDays(chance.nextInt(DAYS));
        LocalDate appear = placed.plusDays(chance.nextInt(35));
        asked = placed.plusDays(chance.nextInt(5));
        add(placed, "placed", id, ",\"appear\":\"" + appear + "\"");
        for (int i = chance.nextInt(4); i > 0; i--) {
            LocalDate on = placed.plusDays(chance.nextInt(30));
            switch (chance.nextInt(5)) {
                case 0 -> excused(on, id);
                case 1 -> add(on, "measure-imposed", id, ",\"measure\":\"" + one(MEASURES) + "\"");
                default -> add(on, one(PLAIN), id, "");
            }
        }
    }

    private void excused(LocalDate on, String id) {
        LocalDate until = on.plusDays(chance.nextInt(20));
        add(on, "excused", id, ",\"until\":\"" + until + "\",\"accepted\":\"" + on + "\"");
    }

    private void add(LocalDate on, String what, String id, String more) {
        events.add("{\"on\":\"" + on + "\",\"what\":\"" + what + "\",\"summons\":\"" + id + "\""
                + more + "}");
    }

    private String one(List<String> words) {
        return words.get(chance.nextInt(words.size()));
    }
}
