package org.povestka.cli.argument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.cli.argument.Option.Shape;

/// The words of a command line, told apart: `--on 2025-07-03` or `--on=2025-07-03` is an
/// option, every other
/// word an operand, and so is everything after `--`.
public final class CommandLine {

    private static final String END_OF_OPTIONS = "--";

    private final Deque<String> words;
    private final Complaints complaints;
    private final Map<Option, List<String>> options = new EnumMap<>(Option.class);
    private final List<String> operands = new ArrayList<>();

    private CommandLine(List<String> words, Complaints complaints) {
        this.words = new ArrayDeque<>(words);
        this.complaints = complaints;
    }

    /// The options and operands of a command line, as far as they can be understood.
    ///
    /// @param words the words after the name of the program
    /// @param complaints takes what is wrong with them
    public static Arguments parse(List<String> words, Complaints complaints) {
        CommandLine line = new CommandLine(words, complaints);
        while (!line.words.isEmpty()) {
            line.take(line.words.removeFirst());
        }
        return new Arguments(line.operands, line.options);
    }

    private void take(String word) {
        if (word.equals(END_OF_OPTIONS)) {
            operands.addAll(words);
            words.clear();
        } else if (!word.startsWith("-") || word.equals("-")) {
            operands.add(word);
        } else {
            int equals = word.indexOf('=');
            String typed = equals < 0 ? word : word.substring(0, equals);
            Optional<Option> option = Option.typed(typed);
            if (option.isEmpty()) {
                complaints.add(typed, "no-such-option", "");
            } else if (equals < 0) {
                option(option.get());
            } else {
                option(option.get(), word.substring(equals + 1));
            }
        }
    }

    private void option(Option option) {
        if (option.shape() == Shape.FLAG) {
            options.put(option, List.of());
        } else if (words.isEmpty() || words.getFirst().startsWith("--")) {
            complaints.add(option.typed(), "no-value", "");
        } else {
            option(option, words.removeFirst());
        }
    }

    private void option(Option option, String value) {
        if (option.shape() == Shape.FLAG) {
            complaints.add(option.typed(), "takes-no-value", value);
        } else if (option.shape() == Shape.ONE && options.containsKey(option)) {
            complaints.add(option.typed(), "twice", value);
        } else {
            options.computeIfAbsent(option, first -> new ArrayList<>()).add(value);
        }
    }
}
