package org.povestka.house.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.povestka.house.House;

/// Every file of the repository and every folder it stands in, what a build makes left out.
final class Tree {
    private static final Set<String> MADE =
            Set.of(".cifuzz-corpus", ".git", ".idea", ".povestka", ".vscode", "target");

    private Tree() {}

    /// The files and their folders, as seen from the root.
    static List<Path> files() {
        Set<Path> all = new TreeSet<>();
        for (Path file : regularFiles()) {
            Path place = House.ROOT.relativize(file);
            for (int depth = 1; depth <= place.getNameCount(); depth++) {
                all.add(place.subpath(0, depth));
            }
        }
        return List.copyOf(all);
    }

    /// The files alone, each with its whole path.
    static List<Path> regularFiles() {
        return House.filesBelow(House.ROOT).stream()
                .filter(file -> StreamSupport.stream(
                                House.ROOT.relativize(file).spliterator(), false)
                        .noneMatch(part -> MADE.contains(part.toString())))
                .toList();
    }
}
