package org.povestka.house;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.PatternCaseLabelTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// A new case of a choice of ours breaks the build wherever it matters: no switch has a way round
/// it.
class SwitchesTest {
    private static final String PLANTED = """
            package org.povestka.planted;
            sealed interface Fact {
                record Placed(int day) implements Fact {}
                record Opened() implements Fact {}
                enum Grade { A, B }
                static int read(Fact fact, Grade grade, String word, Object thing) {
                    STATEMENT
                }
            }
            """;

    @Test
    void no_switch_over_a_choice_of_ours_has_a_default() {
        assertThat(Finder.flaws(House.analysedSources(), Defaults::new)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return switch (fact) { case Placed p -> 1; default -> 0; };",
                "return switch (fact) { case Placed p -> 1; case Fact other -> 0; };",
                "return switch (grade) { case A -> 1; default -> 0; };",
                "return switch (grade) { case A -> 1; case null, default -> 0; };",
                "switch (grade) { case A: return 1; default: return 0; }",
                "switch (fact) { case Placed p -> { return 1; } default -> { return 0; } }"
            })
    void a_planted_default_is_found(String statement) {
        assertThat(defaults(statement)).singleElement().asString().contains("Fact.java:7: ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "return switch (fact) { case Placed p -> 1; case Opened o -> 0; };",
                "return switch (fact) { case Placed(int day) when day > 3 -> 1; "
                        + "case Placed p -> 2; case Opened o -> 0; };",
                "return switch (grade) { case A -> 1; case B -> 0; };",
                "return switch (word) { case \"a\" -> 1; default -> 0; };",
                "return switch (thing) { case Placed p -> 1; default -> 0; };"
            })
    void a_switch_that_names_every_case_or_is_over_an_open_type_is_left_alone(String statement) {
        assertThat(defaults(statement)).isEmpty();
    }

    private static List<String> defaults(String statement) {
        String place = "law/src/main/java/org/povestka/planted/Fact.java";
        List<Source> planted = Sources.analysed(
                List.of(Sources.planted(place, PLANTED.replace("STATEMENT", statement))));
        return Finder.flaws(planted, Defaults::new);
    }

    /// Finds what catches every case there may ever be.
    private static final class Defaults extends Finder {
        private Defaults(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitSwitch(SwitchTree tree, Source source) {
            check(tree.getExpression(), tree.getCases(), source);
            return super.visitSwitch(tree, source);
        }

        @Override
        public @Nullable Void visitSwitchExpression(SwitchExpressionTree tree, Source source) {
            check(tree.getExpression(), tree.getCases(), source);
            return super.visitSwitchExpression(tree, source);
        }

        private void check(ExpressionTree selector, List<? extends CaseTree> cases, Source source) {
            TypeMirror type =
                    source.trees().getTypeMirror(new TreePath(getCurrentPath(), selector));
            if (!isChoiceOfOurs(type)) {
                return;
            }
            for (CaseTree one : cases) {
                if (one.getLabels().stream()
                        .anyMatch(label -> catchesAll(label, one, type, source))) {
                    found(one, "a way round " + type + ": " + source.written(one));
                }
            }
        }

        private static boolean isChoiceOfOurs(TypeMirror type) {
            if (!(type instanceof DeclaredType declared)
                    || !(declared.asElement() instanceof TypeElement element)) {
                return false;
            }
            boolean closed = element.getKind() == ElementKind.ENUM
                    || element.getModifiers().contains(Modifier.SEALED);
            return closed && element.getQualifiedName().toString().startsWith("org.povestka.");
        }

        private boolean catchesAll(
                CaseLabelTree label, CaseTree one, TypeMirror type, Source source) {
            if (label instanceof DefaultCaseLabelTree) {
                return true;
            }
            if (one.getGuard() != null
                    || !(label instanceof PatternCaseLabelTree labelled)
                    || !(labelled.getPattern() instanceof BindingPatternTree binding)) {
                return false;
            }
            Tree named = binding.getVariable().getType();
            Element caught = source.trees().getElement(pathTo(named, binding, labelled, one));
            return ((DeclaredType) type).asElement().equals(caught);
        }

        private TreePath pathTo(
                Tree named, BindingPatternTree binding, PatternCaseLabelTree label, CaseTree one) {
            TreePath path = new TreePath(new TreePath(getCurrentPath(), one), label);
            return new TreePath(
                    new TreePath(new TreePath(path, binding), binding.getVariable()), named);
        }
    }
}
