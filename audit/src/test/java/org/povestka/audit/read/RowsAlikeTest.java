package org.povestka.audit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.povestka.audit.log.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/// What a row says does not hang on the rows before it, however much they are alike.
class RowsAlikeTest {

    private static final String HEADER = "on,case,what,summons,office,grounds,decision,receiver\n";
    private static final int ROWS = 3_000;

    @Test
    void a_row_says_after_others_what_it_says_alone() {
        SplittableRandom random = new SplittableRandom(5);
        List<String> rows = new ArrayList<>();
        StringBuilder log = new StringBuilder(HEADER);
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(random));
            log.append(rows.getLast());
        }
        List<Entry> together = Logs.entries(log.toString());

        assertThat(together).hasSize(ROWS);
        for (int i = 0; i < ROWS; i += 29) {
            Entry alone = Logs.entries(HEADER + rows.get(i)).getFirst();
            assertThat(onLine(2, together.get(i))).as(rows.get(i)).isEqualTo(alone);
        }
    }

    @Test
    void a_flaw_in_a_name_is_told_however_often_the_rest_was_read() {
        String good = "2025-07-03,p1,opened,s1,office 1,because,1,border\n";
        List<String> bad = List.of(
                good.replace("p1", ""),
                good.replace("s1", "a\tb"),
                good.replace(",1,", ",112-233-445 95,"));
        StringBuilder alone = new StringBuilder();
        for (int i = 0; i < bad.size(); i++) {
            String flaws = Logs.flaws(HEADER + bad.get(i));
            alone.append(flaws.replace("-:2:", "-:" + (7 + i) + ":"));
        }

        assertThat(alone).contains("-:7:12: case", "-:8:22: summons", "-:9:42: this looks like");
        assertThat(Logs.flaws(HEADER + good.repeat(5) + String.join("", bad)).strip())
                .isEqualTo(alone.toString().strip());
    }

    /// Rows that differ in their names, or in how cells are parted.
    private static String row(SplittableRandom random) {
        List<String> offices = List.of("a", "a b", "\"a,b\"", "\"a\"\"b\"", "", "ж");
        List<String> grounds = List.of("b", "\"b\"", "", "\"b,c\"", "because");
        return "2025-07-0" + (1 + random.nextInt(3)) + ",p" + random.nextInt(50) + ",opened,s"
                + random.nextInt(9) + "," + offices.get(random.nextInt(offices.size())) + ","
                + grounds.get(random.nextInt(grounds.size())) + ","
                + (random.nextBoolean() ? "" : "d" + random.nextInt(9)) + ","
                + (random.nextBoolean() ? "" : "border") + "\n";
    }

    private static Entry onLine(long line, Entry entry) {
        Entry.Key key = new Entry.Key(line, entry.key().of(), entry.key().summons());
        return new Entry(key, entry.what(), entry.when(), entry.particulars(), entry.extra());
    }
}
