package org.povestka.cli.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;

/// What was typed when a run began, kept beside its unfinished result: a word a line, the name
/// of the option before it.
final class TypedBefore {

    /// The file it is kept in.
    static final String FILE = "typed.txt";

    private static final String OPERAND = "scenario";
    private static final List<Option> BESIDE =
            List.of(Option.RESUME, Option.THREADS, Option.ENGINE, Option.LANG, Option.QUIET);

    private TypedBefore() {}

    /// The text of the file.
    static String text(Arguments arguments) {
        StringBuilder text = new StringBuilder();
        arguments
                .operands()
                .forEach(name -> text.append(OPERAND + " ").append(name).append('\n'));
        for (Option option : Option.values()) {
            if (arguments.has(option) && !BESIDE.contains(option)) {
                List<String> values = arguments.all(option);
                List<String> told = values.isEmpty() ? List.of("") : values;
                told.forEach(value ->
                        text.append(option.key()).append(' ').append(value).append('\n'));
            }
        }
        return text.toString();
    }

    /// What was typed before, with the threads and the language of now; nothing and a
    /// complaint where no run was stopped there or something else is asked for beside it.
    static Optional<Arguments> read(Arguments now, Complaints complaints) {
        String name = now.one(Option.RESUME).orElse("");
        for (Option option : now.options().keySet()) {
            if (!BESIDE.contains(option)) {
                String value = now.one(option).orElse("");
                complaints.add(option.typed(), "not-beside", value, Option.RESUME.typed());
            }
        }
        now.operands()
                .forEach(operand ->
                        complaints.add("SCENARIO", "not-beside", operand, Option.RESUME.typed()));
        Optional<Path> file = file(name);
        if (file.isEmpty()) {
            complaints.add(Option.RESUME.typed(), "nothing-to-resume", name);
        }
        return file.filter(found -> complaints.none()).map(found -> arguments(found, name, now));
    }

    private static Arguments arguments(Path file, String folder, Arguments now) {
        List<String> operands = new ArrayList<>();
        Map<Option, List<String>> options = new EnumMap<>(Option.class);
        for (String line : lines(file)) {
            String[] parts = line.split(" ", 2);
            if (parts[0].equals(OPERAND)) {
                operands.add(parts[1]);
            }
            Arrays.stream(Option.values())
                    .filter(option -> option.key().equals(parts[0]))
                    .forEach(option -> values(option, options)
                            .addAll(parts[1].isEmpty() ? List.of() : List.of(parts[1])));
        }
        options.put(Option.OUT, List.of(folder));
        BESIDE.stream().filter(now::has).forEach(option -> options.put(option, now.all(option)));
        return new Arguments(operands, options);
    }

    private static List<String> values(Option option, Map<Option, List<String>> options) {
        return options.computeIfAbsent(option, key -> new ArrayList<>());
    }

    private static Optional<Path> file(String folder) {
        try {
            Path file = Path.of(folder, OutFolder.PARTIAL, FILE);
            return Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
