package org.povestka.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/// The clock is read in `Main` alone, and days are counted by the law alone.
class DaysTest {
    private static final Set<String> CLOCKS =
            Set.of("java.time.Clock", "java.util.Calendar", "java.util.TimeZone");

    private static final Set<String> COUNTING = Set.of(
            "plus",
            "plusDays",
            "plusWeeks",
            "plusMonths",
            "plusYears",
            "minus",
            "minusDays",
            "minusWeeks",
            "minusMonths",
            "minusYears",
            "between",
            "until",
            "datesUntil",
            "addTo");

    private static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.povestka.cli.Main")
            .should()
            .accessTargetWhere(readsClock());

    private static final ArchRule LAW_COUNTS = noClasses()
            .that()
            .resideOutsideOfPackages("org.povestka.law.time..", "org.povestka.law.rule..")
            .should()
            .accessTargetWhere(countsDays())
            .allowEmptyShould(true);

    @TempDir
    private Path folder;

    @Test
    void only_Main_reads_the_clock_and_the_zone_of_the_machine() {
        ONE_CLOCK.check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.now()",
                "java.time.Instant.now()",
                "(java.util.function.Supplier<?>) java.time.LocalDate::now",
                "System.currentTimeMillis()",
                "java.time.ZoneId.systemDefault()",
                "java.time.Clock.systemUTC()",
                "java.util.TimeZone.getDefault()",
                "new java.util.Date()"
            })
    void a_planted_look_at_the_clock_is_found(String look) {
        assertThat(ONE_CLOCK
                        .evaluate(Planted.classes(folder, planted("papers", look)))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void only_the_law_counts_days() {
        LAW_COUNTS.check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.LocalDate.EPOCH.plusDays(7)",
                "java.time.LocalDate.EPOCH.minusMonths(1)",
                "java.time.LocalDate.EPOCH.plus(java.time.Period.ZERO)",
                "java.time.LocalDate.EPOCH.until(java.time.LocalDate.MAX)",
                "java.time.temporal.ChronoUnit.DAYS.between(java.time.Year.of(1), java.time.Year.of(2))",
                "java.time.Period.between(java.time.LocalDate.MIN, java.time.LocalDate.MAX)",
                "java.util.stream.LongStream.of(7).mapToObj(java.time.LocalDate.MIN::plusDays)"
            })
    void a_planted_count_of_days_outside_the_law_is_found(String count) {
        assertThat(LAW_COUNTS
                        .evaluate(Planted.classes(folder, planted("papers", count)))
                        .hasViolation())
                .isTrue();
    }

    @Test
    void the_law_itself_may_count_days() {
        String count = "java.time.LocalDate.EPOCH.plusDays(7)";
        assertThat(LAW_COUNTS
                        .evaluate(Planted.classes(folder, planted("law.time", count)))
                        .hasViolation())
                .isFalse();
    }

    private static String planted(String room, String expression) {
        return "package org.povestka." + room + "; class Counting { Object counted() { return "
                + expression + "; } }";
    }

    private static DescribedPredicate<JavaAccess<?>> readsClock() {
        return describe("reads the clock or the machine's zone", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return CLOCKS.contains(owner)
                    || (owner.startsWith("java.time")
                            && (name.equals("now") || name.equals("systemDefault")))
                    || (owner.equals("java.util.Date") && name.equals("<init>"))
                    || name.equals("currentTimeMillis");
        });
    }

    private static DescribedPredicate<JavaAccess<?>> countsDays() {
        return describe(
                "counts days",
                access -> access.getTargetOwner().getName().startsWith("java.time")
                        && COUNTING.contains(access.getName()));
    }
}
