package org.povestka.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Tests are named as sentences, types as things of the field.
class NamesTest {
    private static final Set<String> TEST_ANNOTATIONS = Set.of(
            "Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "FuzzTest", "ArchTest");

    /// Three words or more, joined by underscores.
    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z0-9]+(_[A-Za-z0-9]+){2,}");

    private static final Pattern CAMEL = Pattern.compile("[a-z][A-Z]");

    private static final Pattern EMPTY_NAME = Pattern.compile(
            "(Abstract|Base)[A-Z].*|.*[a-z](Impl|Utils?|Helper|Manager|Base|Data|Info)");

    @Test
    void every_test_is_named_by_a_sentence_in_snake_case() {
        assertThat(Finder.flaws(House.sources(), NamelessTests::new)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "testServed2",
                "served",
                "served_on",
                "placed_onThe_third_of_July",
                "_served_on_time"
            })
    void a_planted_test_without_a_sentence_is_found(String name) {
        assertThat(namelessTests("PlantedTest", name))
                .singleElement()
                .asString()
                .endsWith(": " + name);
    }

    @Test
    void a_sentence_may_hold_dates_and_figures() {
        assertThat(namelessTests("PlantedTest", "placed_on_3_July_E2_says_served_on_11_July"))
                .isEmpty();
    }

    @Test
    void a_planted_test_in_a_class_that_is_never_run_is_found() {
        assertThat(namelessTests("PlantedTests", "placed_on_the_third"))
                .singleElement()
                .asString()
                .contains("Surefire runs *Test only");
    }

    @Test
    void no_type_has_an_empty_word_for_a_name() {
        assertThat(Finder.flaws(House.sources(), EmptyNames::new)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"LadderImpl", "DateUtils", "AbstractRule", "CaseManager", "SummonsData"})
    void a_planted_empty_name_is_found(String name) {
        assertThat(new EmptyNames(Sources.planted("interface " + name + " {}")).flaws())
                .hasSize(1);
        assertThat(new EmptyNames(
                                Sources.planted("interface DataCorrection { class Databases {} }"))
                        .flaws())
                .isEmpty();
    }

    private static List<String> namelessTests(String type, String name) {
        String text = "class " + type + " { @Test void " + name + "() {} void other() {} }";
        return new NamelessTests(Sources.planted(text)).flaws();
    }

    /// Finds tests that say nothing, or that nobody runs.
    private static final class NamelessTests extends Finder {
        private NamelessTests(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Source source) {
            if (!type.getSimpleName().toString().endsWith("Test")
                    && tests(type).findAny().isPresent()) {
                found(type, type.getSimpleName() + " holds tests, and Surefire runs *Test only");
            }
            return super.visitClass(type, source);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Source source) {
            String name = method.getName().toString();
            if (isTest(method)
                    && (!SENTENCE.matcher(name).matches() || CAMEL.matcher(name).find())) {
                found(method, name);
            }
            return super.visitMethod(method, source);
        }

        private static Stream<? extends Tree> tests(ClassTree type) {
            return type.getMembers().stream().filter(NamelessTests::isTest);
        }

        private static boolean isTest(Tree member) {
            return member instanceof MethodTree method
                    && method.getModifiers().getAnnotations().stream()
                            .map(AnnotationTree::getAnnotationType)
                            .anyMatch(type -> TEST_ANNOTATIONS.contains(type.toString()));
        }
    }

    /// Finds types whose name says what any type is.
    private static final class EmptyNames extends Finder {
        private EmptyNames(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Source source) {
            if (EMPTY_NAME.matcher(type.getSimpleName()).matches()) {
                found(type, type.getSimpleName().toString());
            }
            return super.visitClass(type, source);
        }
    }
}
