package org.povestka.cli.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.cli.terminal.Surroundings.Screen;
import org.povestka.papers.Language;
import org.povestka.papers.letter.Letter;

/// The form of the result.
sealed interface Form {

    /// Writes the result for one case.
    void write(Answered answered, OutputStream out) throws IOException;

    /// Writes the result for one case of many.
    void writeLine(Answered answered, OutputStream out) throws IOException;

    /// The answer.
    ///
    /// @param format what kind of file
    /// @param language the language
    /// @param around how wide and colourful text may be, and which day it is
    record Answer(Format format, Language language, Surroundings around) implements Form {

        @Override
        public void write(Answered answered, OutputStream out) throws IOException {
            switch (format) {
                case TEXT -> Rendering.text(answered, language, around, out);
                case JSON -> Rendering.json(answered, language, out);
                case ICS -> Rendering.calendar(answered, language, out);
                case PDF -> Rendering.pages(answered, language, out);
                case HTML -> Rendering.page(answered, language, out);
            }
        }

        @Override
        public void writeLine(Answered answered, OutputStream out) throws IOException {
            switch (format) {
                case TEXT -> Rendering.textOfMany(answered, language, around, out);
                case JSON -> Rendering.jsonLine(answered, language, out);
                case ICS, PDF, HTML ->
                    throw new IllegalStateException("many cases in one file: " + format);
            }
        }
    }

    /// A letter.
    ///
    /// @param letter which letter
    /// @param format text or PDF
    /// @param language the language
    record Paper(Letter letter, Format format, Language language) implements Form {

        @Override
        public void write(Answered answered, OutputStream out) throws IOException {
            Rendering.letter(this, answered, out);
        }

        @Override
        public void writeLine(Answered answered, OutputStream out) {
            throw new IllegalStateException("many letters in one file: " + letter);
        }
    }

    /// The form asked for; the answer as text where nothing is said.
    ///
    /// @param arguments what was typed
    /// @param around the screen and the day
    /// @param complaints takes what is wrong
    static Form read(Arguments arguments, Surroundings around, Complaints complaints) {
        Surroundings target = arguments.has(Option.OUT) ? around.elsewhere() : around;
        Format format = format(arguments, target, complaints);
        Optional<String> letter = arguments.one(Option.LETTER);
        return letter.flatMap(id -> letter(id, arguments, complaints))
                .<Form>map(found -> new Paper(found, format, complaints.language()))
                .orElseGet(() -> new Answer(format, complaints.language(), target));
    }

    /// The days an answer speaks of where nobody asked about one.
    default List<LocalDate> usual() {
        return switch (this) {
            case Answer answer ->
                switch (answer.format()) {
                    case JSON, ICS -> List.of();
                    case TEXT, PDF, HTML -> List.of(answer.around().today());
                };
            case Paper paper -> List.of();
        };
    }

    /// Whether many cases can be answered in one file of this form.
    default void suitsLines(Complaints complaints) {
        switch (this) {
            case Answer answer -> {
                if (!Format.OF_LINES.contains(answer.format())) {
                    String[] possible = words(Format.OF_LINES);
                    complaints.add(
                            Option.FORMAT.typed(),
                            "lines-format",
                            answer.format().word(),
                            possible);
                }
            }
            case Paper paper ->
                complaints.add(
                        Option.LETTER.typed(), "lines-letter", paper.letter().id());
        }
    }

    private static Format format(Arguments arguments, Surroundings around, Complaints complaints) {
        List<Format> possible =
                arguments.has(Option.LETTER) ? Format.OF_LETTERS : Format.OF_ANSWERS;
        String word = arguments.one(Option.FORMAT).orElse(Format.TEXT.word());
        Optional<Format> format =
                possible.stream().filter(one -> one.word().equals(word)).findFirst();
        if (format.isEmpty()) {
            complaints.add(Option.FORMAT.typed(), "no-such-format", word, words(possible));
        }
        if (arguments.has(Option.WHAT_IF)
                && !arguments.has(Option.LETTER)
                && !format.map(Format.OF_WHAT_IF::contains).orElse(true)) {
            complaints.add(Option.FORMAT.typed(), "format-what-if", word, words(Format.OF_WHAT_IF));
        }
        boolean onScreen = around.screen() == Screen.TERMINAL;
        if (onScreen && format.equals(Optional.of(Format.PDF))) {
            complaints.add(Option.FORMAT.typed(), "pdf-on-screen", word);
        }
        return format.orElse(Format.TEXT);
    }

    private static String[] words(List<Format> formats) {
        return formats.stream().map(Format::word).toArray(String[]::new);
    }

    private static Optional<Letter> letter(String id, Arguments arguments, Complaints complaints) {
        Optional<Letter> letter = Arrays.stream(Letter.values())
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (letter.isEmpty()) {
            String[] known = Arrays.stream(Letter.values()).map(Letter::id).toArray(String[]::new);
            complaints.add(Option.LETTER.typed(), "no-such-letter", id, known);
        }
        if (arguments.has(Option.WHAT_IF)) {
            complaints.add(Option.LETTER.typed(), "letter-what-if", id);
        }
        return letter;
    }
}
