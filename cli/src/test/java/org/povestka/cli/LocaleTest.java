package org.povestka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Names of files in Cyrillic, under locales that know no Cyrillic or are not
/// there, as the script starts the JVM.
class LocaleTest {

    /// Reads дело.yaml and writes ответ.txt; the names are spelt in bytes, for the
    /// machine of the test may know no Cyrillic either.
    private static final String SCRIPT = """
            set -eu
            . ../.mvn/tools.sh
            case_file=$(printf '\\320\\264\\320\\265\\320\\273\\320\\276.yaml')
            answer=$(printf '\\320\\276\\321\\202\\320\\262\\320\\265\\321\\202.txt')
            cp ../examples/excused.yaml "$FOLDER/$case_file"
            speak_utf8
            cd "$FOLDER"
            "$JAVA" -cp "$JARS" org.povestka.cli.Main explain "$case_file" --out "$answer"
            cat "$answer"
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "LC_ALL,   C,            'by law:'",
        "LANG,     POSIX,        'by law:'",
        "LC_CTYPE, C,            'by law:'",
        "LANG,     C.UTF-8,      'by law:'",
        "LANG,     ru_RU.KOI8-R, 'по закону'",
        "LC_ALL,   ru_RU.CP1251, 'по закону'"
    })
    void a_case_and_an_answer_may_have_cyrillic_names(
            String variable, String locale, String answered)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", SCRIPT).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_"));
        builder.environment().remove("LANG");
        builder.environment().put(variable, locale);
        builder.environment().put("FOLDER", folder.toString());
        builder.environment()
                .put(
                        "JAVA",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.environment()
                .put(
                        "JARS",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains(answered);
    }
}
