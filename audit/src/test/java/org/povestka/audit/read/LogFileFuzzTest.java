package org.povestka.audit.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.sort.Cases;
import org.povestka.law.Law;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.LooksReal;
import org.povestka.law.history.Category;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever the bytes are and whatever format they seem to have, the reader answers with entries
/// or with flaws, and with the same whether they fit into memory or not; with `JAZZER_FUZZ=1`
/// the bytes are made up, else they are the seeds that lie beside this class.
class LogFileFuzzTest {

    private static final long TINY = 2_000;
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @FuzzTest(maxDuration = "10s")
    void any_bytes_are_entries_or_have_flaws(byte[] bytes) {
        entriesOrFlaws(bytes);
    }

    /// Reads bytes as a log, and judges it if it is one.
    static void entriesOrFlaws(byte[] bytes) {
        OpenedLog opened = Logs.open(bytes, Mapping.NONE);
        switch (opened) {
            case OpenedLog.Refused refused -> {
                assertThat(refused.flaws().none()).isFalse();
                check(refused.flaws());
            }
            case OpenedLog.Opened log -> check(log.log());
        }
    }

    private static void check(LogFile opened) {
        try (LogFile log = opened) {
            List<List<Entry>> whole = cases(Cases.of(log));
            check(log.flaws());
            if (log.usable()) {
                assertThat(cases(Cases.of(log, TINY))).isEqualTo(whole);
                assertThat(whole.stream().flatMap(List::stream))
                        .allMatch(entry -> !entry.key().of().isEmpty());
                judge(whole);
            }
        }
    }

    /// No case that can be read is one of which the judge has nothing to say.
    private static void judge(List<List<Entry>> cases) {
        Judge judge = new Judge(new Terms(
                Law.IN_FORCE,
                Category.CONSCRIPT,
                LAST,
                About.Extent.WHOLE,
                new Terms.Shown(EnumSet.allOf(Column.class), EnumSet.allOf(What.class))));
        for (List<Entry> one : cases) {
            assertThat(judge.judge(one, new Sums()).entries()).hasSameSizeAs(one);
        }
    }

    private static List<List<Entry>> cases(Cases cases) {
        List<List<Entry>> met = new ArrayList<>();
        cases.read(() -> {
            met.clear();
            return (Consumer<List<Entry>>) met::add;
        });
        return met;
    }

    private static void check(LogFlaws flaws) {
        for (Flaw flaw : flaws.first()) {
            assertThat(flaw.parts())
                    .noneMatch(part -> LooksReal.in(part).isPresent())
                    .noneMatch(part -> part.chars().anyMatch(Character::isISOControl));
        }
    }
}
