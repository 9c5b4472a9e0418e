package org.povestka.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Every package has its card, and every public type and method says what it is.
class CommentsTest {
    private static final int CARD_LINES = 8;

    @Test
    void every_package_has_a_room_card_of_at_most_8_lines() {
        assertThat(cardless(House.mainSources())).isEmpty();
        assertThat(House.sources().stream().filter(Source::isCard).flatMap(CommentsTest::badCard))
                .isEmpty();
    }

    @Test
    void a_planted_package_without_a_card_is_found() {
        assertThat(cardless(List.of(Sources.planted("class P {}"))))
                .containsExactly("law/src/main/java/org/povestka/law");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@NullMarked package org.povestka.law;",
                "/// The law.\npackage org.povestka.law;",
                "/// 1\n/// 2\n/// 3\n/// 4\n/// 5\n/// 6\n/// 7\n/// 8\n/// 9\n@NullMarked package law;"
            })
    void a_planted_bad_card_is_found(String text) {
        assertThat(badCard(Sources.planted(text))).hasSize(1);
        assertThat(badCard(Sources.planted("/// The law.\n@NullMarked package org.povestka.law;")))
                .isEmpty();
    }

    @Test
    void every_public_type_and_method_is_documented() {
        assertThat(Finder.flaws(House.mainSources(), Undocumented::new)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public class P {}",
                "/// A P.\npublic class P { public void p() {} }",
                "/// A P.\npublic class P { public static class Q {} }",
                "/// A P.\npublic interface P { void p(); }",
                "/// A P.\npublic interface P { record Q() implements P {} }",
                "/// A P.\npublic record P() { public static P of() { return new P(); } }",
                "/// \npublic class P {}"
            })
    void a_planted_public_thing_without_a_comment_is_found(String text) {
        assertThat(new Undocumented(Sources.planted(text)).flaws()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class P { public void p() {} }",
                "/// A P.\npublic class P { void p() {} private static class Q { public void q() {} } }",
                "/// A P.\npublic record P(int day) { public P { check(day); } }",
                "/// A P.\npublic class P { @Override public String toString() { return \"p\"; } }"
            })
    void what_nobody_else_sees_or_what_is_said_elsewhere_needs_no_comment(String text) {
        assertThat(new Undocumented(Sources.planted(text)).flaws()).isEmpty();
    }

    private static Set<String> cardless(List<Source> sources) {
        Set<String> folders =
                sources.stream().map(Source::folder).collect(Collectors.toCollection(TreeSet::new));
        sources.stream().filter(Source::isCard).map(Source::folder).forEach(folders::remove);
        return folders;
    }

    private static Stream<String> badCard(Source card) {
        long lines = card.text().lines().filter(line -> line.startsWith("///")).count();
        boolean marked = card.text().contains("@NullMarked");
        return lines > 0 && lines <= CARD_LINES && marked
                ? Stream.of()
                : Stream.of(card.place() + ": " + lines + " lines"
                        + (marked ? "" : ", not @NullMarked"));
    }

    /// Finds public types and methods without a comment; constructors speak through their type.
    private static final class Undocumented extends Finder {
        private Undocumented(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Source source) {
            if (isVisible(getCurrentPath()) && isBare(source)) {
                found(type, type.getSimpleName().toString());
            }
            return super.visitClass(type, source);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Source source) {
            boolean inherits = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            boolean constructs = method.getName().contentEquals("<init>");
            if (isVisible(getCurrentPath()) && !inherits && !constructs && isBare(source)) {
                found(method, method.getName().toString());
            }
            return super.visitMethod(method, source);
        }

        private boolean isBare(Source source) {
            DocCommentTree comment = source.trees().getDocCommentTree(getCurrentPath());
            return comment == null || comment.getFullBody().isEmpty();
        }

        /// Whether the part and all that it stands in are public, by word or by standing in an
        /// interface.
        private static boolean isVisible(TreePath part) {
            TreePath outer = Objects.requireNonNull(part.getParentPath());
            if (!(outer.getLeaf() instanceof ClassTree type)) {
                return outer.getParentPath() == null && isPublic(part.getLeaf());
            }
            boolean implied = type.getKind() == Tree.Kind.INTERFACE
                    && !modifiers(part.getLeaf()).getFlags().contains(Modifier.PRIVATE);
            return (implied || isPublic(part.getLeaf())) && isVisible(outer);
        }

        private static boolean isPublic(Tree part) {
            return modifiers(part).getFlags().contains(Modifier.PUBLIC);
        }

        private static ModifiersTree modifiers(Tree part) {
            return part instanceof ClassTree type
                    ? type.getModifiers()
                    : ((MethodTree) part).getModifiers();
        }
    }
}
