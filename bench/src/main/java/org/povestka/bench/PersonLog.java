package org.povestka.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.povestka.law.time.Day;

/// Writes a log about one person who was summoned very often: his summonses, then facts and
/// measures of one or another of them on any day, every third recorded days late.
public final class PersonLog {

    private static final String HEADING =
            "case,on,recorded,what,summons,appear,measure,receiver,category,born,account,decision,grounds";

    private static final int FIRST = Day.of(LocalDate.of(2025, 11, 4));
    private static final int DAYS_TO_APPEAR = 13;
    private static final int DAYS_OF_PLACING = 300;
    private static final int DAYS_OF_FACTS = 40;
    private static final int MOST_DAYS_LATE = 30;
    private static final long SEED = 20_261_130;

    /// What is said behind the summons.
    private static final List<String> FACTS = List.of(
            "handed-over,%s,,,,,,,,",
            "appeared,%s,,,,,,,,",
            "served,%s,,,,,,,,",
            "opened,%s,,,,,,,,",
            "ban-imposed,%s,,,border,,,,%s-d,summons-placed",
            "measure-imposed,%s,,credit,banks,,,,%s-d,did-not-appear");

    private PersonLog() {}

    /// Writes it.
    ///
    /// @param arguments the file, how many lines, and about how many summonses
    /// @throws IOException if it cannot be written
    public static void main(String[] arguments) throws IOException {
        int lines = Integer.parseInt(arguments[1]);
        int summonses = Integer.parseInt(arguments[2]);
        SplittableRandom chance = new SplittableRandom(SEED);
        try (Writer out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            out.append(HEADING).append('\n');
            out.append("p1,2024-09-30,,status,,,,,conscript,2000-07-15,false,,\n");
            for (int i = 0; i < summonses; i++) {
                int on = placedOn(i);
                out.append("p1,%s,,placed,p1-%d,%s,,,,,,,%n"
                        .formatted(Day.date(on), i, Day.date(on + DAYS_TO_APPEAR)));
            }
            for (int i = summonses + 1; i < lines; i++) {
                out.append(fact(i, chance.nextInt(summonses), chance)).append('\n');
            }
        }
    }

    private static String fact(int number, int summons, SplittableRandom chance) {
        int on = placedOn(summons) + chance.nextInt(DAYS_OF_FACTS);
        String late = Day.date(on + chance.nextInt(1, MOST_DAYS_LATE)).toString();
        String name = "p1-" + summons;
        String fact = FACTS.get(chance.nextInt(FACTS.size())).formatted(name, name);
        return "p1," + Day.date(on) + "," + (number % 3 == 0 ? late : "") + "," + fact;
    }

    private static int placedOn(int summons) {
        return FIRST + summons % DAYS_OF_PLACING;
    }
}
