package org.povestka.cli.argument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// What picocli made of a command line.
///
/// @param program what it made of the words before the command
/// @param words every word after the name of the program
public record Parsed(ParseResult program, List<String> words) {

    private static final String END_OF_OPTIONS = "--";

    /// Copies the words.
    public Parsed {
        words = List.copyOf(words);
    }

    /// The name of the command, or that of the program if there is none.
    public String command() {
        return last().commandSpec().name();
    }

    /// The options and operands; an option may stand before the command too, if the
    /// program knows it.
    public Arguments arguments() {
        Map<Option, List<String>> options = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            levels().filter(level -> level.hasMatchedOption(option.typed()))
                    .forEach(level -> options.computeIfAbsent(option, first -> new ArrayList<>())
                            .addAll(values(option, level)));
        }
        return new Arguments(operands(), options);
    }

    /// What is wrong with the words themselves.
    ///
    /// @param complaints takes it
    public void check(Complaints complaints) {
        levels().forEach(level -> new Misread(level, complaints).tell());
        Arguments arguments = arguments();
        for (Option option : Option.values()) {
            switch (option.shape()) {
                case FLAG ->
                    valued(option)
                            .forEach(value ->
                                    complaints.add(option.typed(), "takes-no-value", value));
                case ONE ->
                    arguments.all(option).stream()
                            .skip(1)
                            .forEach(value -> complaints.add(option.typed(), "twice", value));
                case MANY -> {}
            }
        }
        LanguageArgument.check(arguments, complaints);
    }

    /// The values given to a flag that the command has.
    private Stream<String> valued(Option flag) {
        String begin = flag.typed() + "=";
        return words.stream()
                .takeWhile(word -> !word.equals(END_OF_OPTIONS))
                .filter(word -> last().commandSpec().optionsMap().containsKey(flag.typed()))
                .filter(word -> word.startsWith(begin))
                .map(word -> word.substring(begin.length()));
    }

    private List<String> operands() {
        List<PositionalParamSpec> positionals = last().commandSpec().positionalParameters();
        return positionals.isEmpty() ? List.of() : last().matchedPositionalValue(0, List.of());
    }

    private static List<String> values(Option option, ParseResult level) {
        return switch (option.shape()) {
            case FLAG -> List.of();
            case ONE, MANY -> level.matchedOptionValue(option.typed(), List.of());
        };
    }

    private ParseResult last() {
        return program.hasSubcommand() ? program.subcommand() : program;
    }

    private Stream<ParseResult> levels() {
        return program.hasSubcommand() ? Stream.of(program, last()) : Stream.of(program);
    }
}
