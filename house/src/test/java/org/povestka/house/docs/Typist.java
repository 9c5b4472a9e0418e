package org.povestka.house.docs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.povestka.cli.argument.LanguageArgument;
import org.povestka.cli.command.Commands;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.cli.terminal.Surroundings.Screen;
import org.povestka.cli.terminal.Terminal;
import org.povestka.house.House;
import org.povestka.papers.Language;

/// Types the commands of a page as somebody at the root of the repository would.
final class Typist {
    private static final Map<String, String> ENGLISH = Map.of("LANG", "en_GB.UTF-8");

    private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

    /// From the folder of this module to the root.
    private static final String UP = "../";

    private final LocalDate today;
    private final Path folder;
    private int code;

    /// Somebody on this day.
    ///
    /// @param today the day on the clock
    /// @param folder where files that a command writes go
    Typist(LocalDate today, Path folder) {
        this.today = today;
        this.folder = folder;
    }

    /// What a command prints, on either stream; `echo $?` prints how the one before it ended.
    String type(String command) {
        if (command.equals("echo $?")) {
            return code + "\n";
        }
        List<String> words = words(command);
        if (!words.getFirst().equals("./povestka")) {
            throw new IllegalArgumentException("only ./povestka is run: " + command);
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(new byte[0]),
                printed,
                printed,
                new Surroundings(ENGLISH, Screen.ELSEWHERE, today, () -> Instant.EPOCH));
        code = run(words.subList(1, words.size()), terminal);
        return printed.toString(StandardCharsets.UTF_8).replace(UP, "").replace(folder + "/", "");
    }

    private static int run(List<String> words, Terminal terminal) {
        Language language = LanguageArgument.of(words, terminal.around().language());
        return Commands.run(words, language, terminal).number();
    }

    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command).results().forEach(found -> {
            String word = found.group().replaceAll("^['\"]|['\"]$", "");
            boolean written = !words.isEmpty() && words.getLast().equals("--out");
            words.add(written ? folder.resolve(word).toString() : located(word));
        });
        return words;
    }

    /// A file of the repository, seen from here; any other word as it is.
    private static String located(String word) {
        boolean file = word.contains("/") && Files.isRegularFile(House.ROOT.resolve(word));
        return file && !word.startsWith("./") ? UP + word : word;
    }
}
