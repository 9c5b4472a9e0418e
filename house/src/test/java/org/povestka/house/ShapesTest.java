package org.povestka.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// What no file may contain: null as an answer, hidden types, work left for later, skipped tests.
class ShapesTest {
    private static final Pattern LEFT_FOR_LATER =
            Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");

    @Test
    void no_main_method_returns_null() {
        assertThat(Finder.flaws(House.mainSources(), NullAnswers::new)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"return null;", "return (null);", "return on ? null : 1;"})
    void a_planted_null_answer_is_found(String statement) {
        assertFound(NullAnswers::new, "class P { Object p(boolean on) { " + statement + " } }");
    }

    @Test
    void no_main_file_hides_a_type_behind_var() {
        assertThat(Finder.flaws(House.mainSources(), HiddenTypes::new)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "var a = 1;",
                "for (var a : b) {}",
                "for (final var a : b) {}",
                "F f = (var a) -> 1;"
            })
    void a_planted_hidden_type_is_found(String statement) {
        assertFound(HiddenTypes::new, "class P { void p(int[] b) { " + statement + " } }");
        assertNotFound(
                HiddenTypes::new, "class P { void p(Variant var) { F f = a -> 1; int b = var; } }");
    }

    @Test
    void no_file_imports_a_whole_package() {
        assertThat(Finder.flaws(House.sources(), WholeImports::new)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"import java.util.*;", "import static java.util.Map.*;", "import module java.base;"
    })
    void a_planted_whole_import_is_found(String statement) {
        assertFound(WholeImports::new, statement + " class P {}");
        assertNotFound(WholeImports::new, "import java.util.Map; class P {}");
    }

    @Test
    void nothing_in_the_law_may_be_null() {
        assertThat(House.mainSources().stream()
                        .filter(source -> source.room().equals("law"))
                        .filter(ShapesTest::allowsNull)
                        .map(Source::place))
                .isEmpty();
    }

    @Test
    void a_planted_null_in_the_law_is_found() {
        assertThat(allowsNull(
                        Sources.planted("import org.jspecify.annotations.Nullable; class P {}")))
                .isTrue();
        assertThat(allowsNull(Sources.planted("import java.util.Map; class P {}")))
                .isFalse();
    }

    @Test
    void no_file_leaves_work_for_later() {
        assertThat(House.sources().stream().flatMap(ShapesTest::leftForLater)).isEmpty();
    }

    @Test
    void a_planted_note_of_work_for_later_is_found() {
        assertThat(leftForLater(Sources.planted("class P {\n    // TO" + "DO: count\n}")))
                .singleElement()
                .asString()
                .contains("Planted.java: // TO");
    }

    @Test
    void no_test_is_skipped() {
        assertThat(Finder.flaws(House.sources(), SkippedTests::new)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "@Dis" + "abled void p() {}",
        "@Dis" + "abledOnOs void p() {}",
        "@EnabledIf void p() {}",
        "void p() { assume" + "True(on); }",
        "void p() { Assumptions.abort(); }"
    })
    void a_planted_skipped_test_is_found(String method) {
        assertFound(SkippedTests::new, "class P { " + method + " }");
    }

    @Test
    void every_comment_that_documents_is_markdown() {
        assertThat(House.sources().stream().flatMap(ShapesTest::starComments)).isEmpty();
    }

    @Test
    void a_planted_comment_with_stars_is_found() {
        assertThat(starComments(Sources.planted("/" + "** What it is. */\nclass P {}")))
                .hasSize(1);
    }

    private static void assertFound(Function<Source, Finder> finder, String text) {
        assertThat(finder.apply(Sources.planted(text)).flaws()).as(text).hasSize(1);
    }

    private static void assertNotFound(Function<Source, Finder> finder, String text) {
        assertThat(finder.apply(Sources.planted(text)).flaws()).as(text).isEmpty();
    }

    private static boolean allowsNull(Source source) {
        return source.tree().getImports().stream()
                .anyMatch(imported ->
                        imported.getQualifiedIdentifier().toString().endsWith(".Nullable"));
    }

    private static Stream<String> leftForLater(Source source) {
        return source.text()
                .lines()
                .filter(line -> LEFT_FOR_LATER.matcher(line).find())
                .map(line -> source.place() + ": " + line.strip());
    }

    private static Stream<String> starComments(Source source) {
        return source.text()
                .lines()
                .filter(line -> line.strip().startsWith("/" + "**"))
                .map(line -> source.place() + ": " + line.strip());
    }

    /// Finds methods that may answer null.
    private static final class NullAnswers extends Finder {
        private static final Pattern NULL = Pattern.compile("[?:(\\s]null\\s*[:);]");

        private NullAnswers(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitReturn(ReturnTree answer, Source source) {
            if (NULL.matcher(source.written(answer)).find()) {
                found(answer, source.written(answer));
            }
            return super.visitReturn(answer, source);
        }
    }

    /// Finds variables whose type is not written; a lambda may leave the types of its parameters
    /// out.
    private static final class HiddenTypes extends Finder {
        private static final Pattern VAR =
                Pattern.compile("(final\\s+)?var\\s+\\w+.*", Pattern.DOTALL);

        private HiddenTypes(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree variable, Source source) {
            if (VAR.matcher(source.written(variable)).matches()) {
                found(variable, "var " + variable.getName());
            }
            return super.visitVariable(variable, source);
        }
    }

    /// Finds imports that name no type.
    private static final class WholeImports extends Finder {
        private WholeImports(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitImport(ImportTree imported, Source source) {
            if (imported.isModule()
                    || imported.getQualifiedIdentifier().toString().endsWith("*")) {
                found(imported, source.written(imported));
            }
            return super.visitImport(imported, source);
        }
    }

    /// Finds what keeps a test from running, always or somewhere.
    private static final class SkippedTests extends Finder {
        private static final Pattern SKIPPING = Pattern.compile("(Disabled|Enabled|Ignore).*");
        private static final Pattern ASSUMING =
                Pattern.compile("(.*\\.)?(assume[A-Z]\\w*|assumingThat|Assum(e|ptions)\\.\\w+)");

        private SkippedTests(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitAnnotation(AnnotationTree annotation, Source source) {
            if (SKIPPING.matcher(annotation.getAnnotationType().toString()).matches()) {
                found(annotation, annotation.toString());
            }
            return super.visitAnnotation(annotation, source);
        }

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree call, Source source) {
            if (ASSUMING.matcher(call.getMethodSelect().toString()).matches()) {
                found(call, call.toString());
            }
            return super.visitMethodInvocation(call, source);
        }
    }
}
