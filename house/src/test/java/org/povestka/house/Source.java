package org.povestka.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;

/// One Java file as the compiler reads it.
///
/// @param place its path inside the repository, with slashes
/// @param text all of it
/// @param tree what the compiler made of it
/// @param trees answers about that tree: positions, comments and, where analysed, types
record Source(String place, String text, CompilationUnitTree tree, DocTrees trees) {
    /// Whether it is one of the files that run, not one of the tests.
    boolean isMain() {
        return place.contains("/src/main/");
    }

    boolean isCard() {
        return place.endsWith("/package-info.java");
    }

    String room() {
        return place.substring(0, place.indexOf('/'));
    }

    String folder() {
        return place.substring(0, place.lastIndexOf('/'));
    }

    /// How many lines the file has.
    int length() {
        return (int) text.lines().count();
    }

    /// The line a part begins on, its own comment left out.
    int firstLine(Tree part) {
        return lineAt(trees.getSourcePositions().getStartPosition(tree, part));
    }

    int lastLine(Tree part) {
        return lineAt(trees.getSourcePositions().getEndPosition(tree, part));
    }

    /// A part as it is written, or nothing where the compiler made it up.
    String written(Tree part) {
        long first = trees.getSourcePositions().getStartPosition(tree, part);
        long last = trees.getSourcePositions().getEndPosition(tree, part);
        return first < 0 || last < first ? "" : text.substring((int) first, (int) last);
    }

    private int lineAt(long position) {
        return (int) tree.getLineMap().getLineNumber(position);
    }
}
