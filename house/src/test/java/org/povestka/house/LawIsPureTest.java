package org.povestka.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/// The law is arithmetic: what it answers depends on what it is asked and on nothing else.
class LawIsPureTest {
    /// All of Java that the law needs.
    private static final List<String> PACKAGES = List.of(
            "java.lang",
            "java.lang.annotation",
            "java.time",
            "java.time.chrono",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.regex",
            "java.util.stream",
            "org.jspecify.annotations");

    /// A mark on values that may go to another process; it reads and writes nothing.
    private static final String MARK = "java.io.Serializable";

    /// What those packages hold of clocks, chance, threads and the machine.
    private static final Set<String> BARRED = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.ScopedValue",
            "java.lang.StackWalker",
            "java.lang.System",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.time.Clock",
            "java.util.Calendar",
            "java.util.Date",
            "java.util.Locale",
            "java.util.Properties",
            "java.util.Random",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.ServiceLoader",
            "java.util.SplittableRandom",
            "java.util.TimeZone",
            "java.util.Timer",
            "java.util.UUID");

    private static final ArchRule KNOWS_LITTLE = noClasses()
            .that()
            .resideInAPackage("org.povestka.law..")
            .should()
            .dependOnClassesThat(
                    describe("are no part of the law's Java", LawIsPureTest::isBarred));

    private static final ArchRule LOOKS_NOTHING_UP = noClasses()
            .that()
            .resideInAPackage("org.povestka.law..")
            .should()
            .accessTargetWhere(looksUp());

    @TempDir
    private Path folder;

    @Test
    void the_law_knows_dates_records_and_jspecify_and_nothing_more() {
        KNOWS_LITTLE.check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Clock clock;",
                "java.nio.file.Path file;",
                "java.io.InputStream stream;",
                "java.io.ObjectInputStream values;",
                "java.net.URI address;",
                "java.util.Random chance = new java.util.Random();",
                "double chance() { return java.util.concurrent.ThreadLocalRandom.current().nextDouble(); }",
                "long now() { return System.nanoTime(); }",
                "java.util.logging.Logger log;",
                "java.lang.reflect.Method method;",
                "org.assertj.core.api.Assertions library;"
            })
    void a_planted_impurity_of_the_law_is_found(String member) {
        assertThat(KNOWS_LITTLE.evaluate(Planted.classes(folder, law(member))).hasViolation())
                .isTrue();
    }

    @Test
    void the_law_draws_no_chance_and_looks_nothing_up_by_name() {
        LOOKS_NOTHING_UP.check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double chance() { return Math.random(); }",
                "void mix(java.util.List<String> days) { java.util.Collections.shuffle(days); }",
                "Object found() throws Exception { return Class.forName(\"Found\"); }",
                "Object found() { return Impure.class.getResource(\"found.yaml\"); }",
                "Object found() { return Impure.class.getRecordComponents(); }"
            })
    void a_planted_look_up_in_the_law_is_found(String member) {
        assertThat(LOOKS_NOTHING_UP
                        .evaluate(Planted.classes(folder, law(member)))
                        .hasViolation())
                .isTrue();
    }

    private static String law(String member) {
        return "package org.povestka.law; class Impure { " + member + " }";
    }

    private static boolean isBarred(JavaClass known) {
        JavaClass type = known.getBaseComponentType();
        boolean ours = type.getPackageName().startsWith("org.povestka.law");
        return !type.isPrimitive()
                && !ours
                && !type.getName().equals(MARK)
                && (BARRED.contains(type.getName()) || !PACKAGES.contains(type.getPackageName()));
    }

    private static DescribedPredicate<JavaAccess<?>> looksUp() {
        return describe("draws chance or looks something up", access -> {
            String owner = access.getTargetOwner().getName();
            String name = access.getName();
            return (owner.equals("java.lang.Math") && name.equals("random"))
                    || (owner.equals("java.util.Collections") && name.equals("shuffle"))
                    || (owner.equals("java.lang.Class")
                            && (name.startsWith("get") || name.equals("forName")));
        });
    }
}
