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

/// Only the door speaks to the terminal, and only its `Main` ends the process.
class DoorsTest {
    private static final Set<String> STREAMS = Set.of("in", "out", "err", "console");

    private static final ArchRule ONE_VOICE = noClasses()
            .that()
            .resideOutsideOfPackage("org.povestka.cli..")
            .should()
            .accessTargetWhere(uses("speaks to the terminal", STREAMS));

    private static final ArchRule ONE_END = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.povestka.cli.Main")
            .should()
            .accessTargetWhere(uses("ends the process", Set.of("exit", "halt")));

    @TempDir
    private Path folder;

    @Test
    void only_the_door_speaks_to_the_terminal() {
        ONE_VOICE.check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"System.out.println()", "System.err.flush()", "System.console().flush()"})
    void a_planted_word_to_the_terminal_is_found(String statement) {
        assertThat(isBroken(ONE_VOICE, statement)).isTrue();
        assertThat(isBroken(ONE_END, statement)).isFalse();
    }

    @Test
    void only_Main_ends_the_process() {
        ONE_END.check(House.classes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(1)", "Runtime.getRuntime().halt(1)"})
    void a_planted_end_of_the_process_is_found(String statement) {
        assertThat(isBroken(ONE_END, statement)).isTrue();
    }

    private boolean isBroken(ArchRule rule, String statement) {
        String text = "package org.povestka.papers; class Speaking { void speak() { " + statement
                + "; } }";
        return rule.evaluate(Planted.classes(folder, text)).hasViolation();
    }

    private static DescribedPredicate<JavaAccess<?>> uses(String what, Set<String> names) {
        return describe(what, access -> {
            String owner = access.getTargetOwner().getName();
            boolean machine = owner.equals("java.lang.System") || owner.equals("java.lang.Runtime");
            return machine && names.contains(access.getName());
        });
    }
}
