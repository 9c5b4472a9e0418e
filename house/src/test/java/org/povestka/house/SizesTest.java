package org.povestka.house;

import com.sun.source.tree.MethodTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// Files, lines, methods and packages stay small enough to be read at one go.
class SizesTest {
    private static final int FILE_LINES = 300;
    private static final int MEDIAN_LINES = 80;
    private static final int COLUMNS = 110;
    private static final int METHOD_LINES = 40;
    private static final int PACKAGE_FILES = 20;

    @Test
    void no_main_file_is_longer_than_300_lines() {
        assertThat(longFiles(House.mainSources())).isEmpty();
    }

    @Test
    void a_planted_file_of_301_lines_is_found() {
        assertThat(longFiles(List.of(Sources.planted("class P {" + "\n".repeat(299) + "}\n"))))
                .isEmpty();
        assertThat(longFiles(List.of(Sources.planted("class P {" + "\n".repeat(300) + "}\n"))))
                .singleElement()
                .asString()
                .endsWith("Planted.java: 301 lines");
    }

    @Test
    void half_of_the_main_files_have_at_most_80_lines() {
        assertThat(medianLength(House.mainSources())).isLessThanOrEqualTo(MEDIAN_LINES);
    }

    @Test
    void the_median_is_the_length_of_the_middle_file() {
        List<Source> planted = IntStream.of(90, 3, 81)
                .mapToObj(lines -> Sources.planted("class P {" + "\n".repeat(lines - 1) + "}\n"))
                .toList();
        assertThat(medianLength(planted)).isEqualTo(81);
    }

    @Test
    void no_line_is_wider_than_110_columns() {
        assertThat(wideLines(House.sources())).isEmpty();
    }

    @Test
    void a_planted_line_of_111_columns_is_found() {
        assertThat(wideLines(List.of(Sources.planted("//" + "я".repeat(108) + "\n"))))
                .isEmpty();
        assertThat(wideLines(List.of(Sources.planted("\n//" + "я".repeat(109) + "\n"))))
                .singleElement()
                .asString()
                .endsWith("Planted.java:2: 111 columns");
    }

    @Test
    void no_main_method_is_longer_than_40_lines() {
        assertThat(Finder.flaws(House.mainSources(), LongMethods::new)).isEmpty();
    }

    @Test
    void a_planted_method_of_41_lines_is_found() {
        String method = "class P {\n/// What it is.\nvoid method() {%s}\n}";
        assertThat(new LongMethods(Sources.planted(method.formatted("\n".repeat(39)))).flaws())
                .isEmpty();
        assertThat(new LongMethods(Sources.planted(method.formatted("\n".repeat(40)))).flaws())
                .singleElement()
                .asString()
                .endsWith("Planted.java:3: method has 41 lines");
    }

    @Test
    void no_package_has_more_than_20_files_beside_its_card() {
        assertThat(fullPackages(House.mainSources())).isEmpty();
    }

    @Test
    void a_planted_package_of_21_files_is_found() {
        Source one = Sources.planted("class P {}");
        assertThat(fullPackages(IntStream.range(0, 20).mapToObj(i -> one).toList()))
                .isEmpty();
        assertThat(fullPackages(IntStream.range(0, 21).mapToObj(i -> one).toList()))
                .containsExactly("law/src/main/java/org/povestka/law: 21 files");
    }

    private static List<String> longFiles(List<Source> sources) {
        return sources.stream()
                .filter(source -> source.length() > FILE_LINES)
                .map(source -> source.place() + ": " + source.length() + " lines")
                .toList();
    }

    private static int medianLength(List<Source> sources) {
        List<Integer> lengths = sources.stream()
                .filter(source -> !source.isCard())
                .map(Source::length)
                .sorted()
                .toList();
        return lengths.get(lengths.size() / 2);
    }

    private static List<String> wideLines(List<Source> sources) {
        List<String> wide = new ArrayList<>();
        for (Source source : sources) {
            List<String> lines = source.text().lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                int columns = lines.get(i).codePointCount(0, lines.get(i).length());
                if (columns > COLUMNS) {
                    wide.add(source.place() + ":" + (i + 1) + ": " + columns + " columns");
                }
            }
        }
        return wide;
    }

    private static List<String> fullPackages(List<Source> sources) {
        Map<String, Long> files = sources.stream()
                .filter(source -> !source.isCard())
                .collect(Collectors.groupingBy(Source::folder, Collectors.counting()));
        return files.entrySet().stream()
                .filter(entry -> entry.getValue() > PACKAGE_FILES)
                .map(entry -> entry.getKey() + ": " + entry.getValue() + " files")
                .toList();
    }

    /// Finds methods and constructors of too many lines, their comment not counted.
    private static final class LongMethods extends Finder {
        private LongMethods(Source source) {
            super(source);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Source source) {
            int lines = source.lastLine(method) - source.firstLine(method) + 1;
            if (lines > METHOD_LINES) {
                found(method, method.getName() + " has " + lines + " lines");
            }
            return super.visitMethod(method, source);
        }
    }
}
