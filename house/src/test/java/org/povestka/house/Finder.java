package org.povestka.house;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A walk through one file, passed along, that notes what it finds wrong.
abstract class Finder extends TreePathScanner<@Nullable Void, Source> {
    private final Source source;
    private final List<String> flaws = new ArrayList<>();

    Finder(Source source) {
        this.source = source;
    }

    /// What a kind of finder finds wrong in all of the files.
    static List<String> flaws(List<Source> sources, Function<Source, Finder> finder) {
        return sources.stream()
                .flatMap(source -> finder.apply(source).flaws().stream())
                .toList();
    }

    /// What it finds wrong in its file, each as "place:line: what".
    final List<String> flaws() {
        scan(source.tree(), source);
        return List.copyOf(flaws);
    }

    final void found(Tree part, String what) {
        flaws.add(source.place() + ":" + source.firstLine(part) + ": " + what);
    }
}
