package org.povestka.house.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.house.House;

import static org.assertj.core.api.Assertions.assertThat;

/// Nothing in the tree says on whose machine, or from which registry, it was made.
class NeutralTest {
    private static final Set<String> BYTES = Set.of("ttf", "png", "jpg", "pdf", "jar");

    /// A folder of somebody's machine.
    private static final Pattern FOLDER =
            Pattern.compile("(?<![\\w.~}-])/(?:home|root|Users|work|mnt|media)/\\w|[A-Z]:\\\\\\w");

    private static final Pattern ADDRESS = Pattern.compile("https?://([\\w.-]+)");

    /// Names in formats and licences, and our own; nobody fetches anything from them.
    private static final Set<String> HOSTS = Set.of(
            "127.0.0.1",
            "example.org",
            "json-schema.org",
            "maven.apache.org",
            "ns.adobe.com",
            "openfontlicense.org",
            "povestka.org",
            "purl.org",
            "scripts.sil.org",
            "www.aiim.org",
            "www.apache.org",
            "www.w3.org");

    private static final Pattern REGISTRY = Pattern.compile(
            "<(?:repository|pluginRepository|mirror)>|distribution" + "Url|wrapper" + "Url");

    @Test
    void no_file_names_a_folder_of_a_machine_or_a_registry() {
        assertThat(texts().flatMap(NeutralTest::found)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ho" + "me/anna/povestka",
                "C" + ":\\povestka",
                "htt" + "ps://registry.internal/maven",
                "<repo" + "sitory>"
            })
    void a_planted_trace_of_a_machine_is_found(String trace) {
        assertThat(found("planted", "see " + trace)).hasSize(1);
    }

    private static Stream<Path> texts() {
        return Tree.regularFiles().stream()
                .filter(file -> !BYTES.contains(file.toString().replaceFirst("^.*\\.", "")));
    }

    private static Stream<String> found(Path file) {
        return found(House.ROOT.relativize(file).toString(), text(file)).stream();
    }

    private static List<String> found(String place, String text) {
        Stream<String> traces = Stream.of(FOLDER, REGISTRY)
                .flatMap(pattern -> pattern.matcher(text).results())
                .map(found -> place + ": " + found.group());
        Stream<String> hosts = ADDRESS.matcher(text)
                .results()
                .filter(found -> !HOSTS.contains(found.group(1)))
                .map(found -> place + ": " + found.group());
        return Stream.concat(traces, hosts).toList();
    }

    /// Whatever the bytes are: a fuzzer's seeds are no UTF-8.
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
