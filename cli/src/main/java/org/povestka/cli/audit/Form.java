package org.povestka.cli.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.paper.JsonReport;
import org.povestka.audit.paper.Made;
import org.povestka.audit.paper.Report;
import org.povestka.audit.paper.TextReport;
import org.povestka.audit.sheet.HtmlReport;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.papers.Wording;
import org.povestka.papers.text.Terminal;

/// The report, which grows in a temporary file: a log that turns out to be none leaves nothing
/// behind, and one that is not in order is begun anew.
final class Form implements AutoCloseable {

    /// The kinds of report.
    enum Format {
        /// Text for a terminal.
        TEXT,
        /// JSON.
        JSON,
        /// One file for a browser.
        HTML;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Format format;
    private final Made made;
    private final Terminal terminal;
    private final Path growing;
    private final List<Writer> writers = new ArrayList<>();

    private Form(Format format, Made made, Terminal terminal) {
        this.format = format;
        this.made = made;
        this.terminal = terminal;
        try {
            this.growing = Files.createTempFile("povestka-audit", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(System.getProperty("java.io.tmpdir", ""), e);
        }
    }

    /// The kind typed, text where nothing is.
    static Format format(Arguments arguments, Complaints complaints) {
        String typed = arguments.one(Option.FORMAT).orElse(Format.TEXT.word());
        Optional<Format> format = Arrays.stream(Format.values())
                .filter(one -> one.word().equals(typed))
                .findFirst();
        if (format.isEmpty()) {
            complaints.add(
                    Option.FORMAT.typed(),
                    "no-such-format",
                    typed,
                    Arrays.stream(Format.values()).map(Format::word).toArray(String[]::new));
        }
        return format.orElse(Format.TEXT);
    }

    /// A report of a kind.
    static Form of(Format format, Arguments arguments, Complaints complaints, Surroundings around) {
        Surroundings target = arguments.has(Option.OUT) ? around.elsewhere() : around;
        Made made = new Made(
                Wording.of("cli", complaints.language()).text("version"),
                options(arguments),
                arguments.has(Option.STANDARDS) ? Made.Standards.SHOWN : Made.Standards.LEFT_OUT);
        Terminal.Colour colour = target.colourful() ? Terminal.Colour.ON : Terminal.Colour.OFF;
        return new Form(format, made, new Terminal(target.width(), colour, complaints.language()));
    }

    /// A report that begins anew.
    ///
    /// @param terms what the log is judged by
    Report fresh(Terms terms) {
        try {
            Writer writer = Files.newBufferedWriter(growing);
            writers.add(writer);
            return switch (format) {
                case TEXT -> new TextReport(writer, terminal, made);
                case JSON -> new JsonReport(writer, made);
                case HTML -> new HtmlReport(writer, terminal.language(), made, terms);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(growing.toString(), e);
        }
    }

    /// Writes the finished report.
    void writeTo(OutputStream out) throws IOException {
        closeWriters();
        Files.copy(growing, out);
    }

    @Override
    public void close() {
        try {
            closeWriters();
            Files.deleteIfExists(growing);
        } catch (IOException e) {
            throw new UncheckedIOException(growing.toString(), e);
        }
    }

    private void closeWriters() throws IOException {
        for (Writer writer : writers) {
            writer.close();
        }
        writers.clear();
    }

    /// The options that bear on what is found, as typed.
    private static List<String> options(Arguments arguments) {
        List<Option> bearing = List.of(
                Option.MAP,
                Option.LAW,
                Option.REFORM,
                Option.READING,
                Option.CATEGORY,
                Option.AS_OF,
                Option.LENIENT);
        List<String> options = new ArrayList<>();
        for (Option option : bearing) {
            arguments.all(option).forEach(value -> options.add(option.typed() + " " + value));
        }
        if (arguments.has(Option.EXTRACT)) {
            options.add(Option.EXTRACT.typed());
        }
        return options;
    }
}
