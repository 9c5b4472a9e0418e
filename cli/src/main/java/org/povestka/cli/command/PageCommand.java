package org.povestka.cli.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Option;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.explain.InputFile;
import org.povestka.cli.explain.Target;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.page.PageFile;
import org.povestka.papers.speech.Words;

/// `page`: the explain door as one offline HTML file, written or compared.
final class PageCommand implements Command {

    private static final String NAME = "page";

    @Override
    public Syntax syntax() {
        return new Syntax(
                NAME,
                Operands.NONE,
                List.of(
                        Option.OUT,
                        Option.TITLE,
                        Option.CHECK,
                        Option.LANG,
                        Option.QUIET,
                        Option.HELP));
    }

    @Override
    public ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        Showing showing = new Showing(complaints, terminal);
        Optional<String> checked = arguments.one(Option.CHECK);
        if (checked.isPresent()) {
            refuseBeside(arguments, Option.OUT, complaints);
            refuseBeside(arguments, Option.TITLE, complaints);
            return check(checked.get(), showing);
        }
        Destination target = Target.read(arguments, terminal, complaints);
        if (!complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        PageFile page =
                arguments.one(Option.TITLE).map(PageFile::titled).orElseGet(PageFile::usual);
        byte[] bytes = page.bytes();
        target.write(out -> out.write(bytes));
        Optional<String> out = arguments.one(Option.OUT);
        if (out.isEmpty()) {
            terminal.say(page.sha256());
            return ExitCode.DONE;
        }
        return showing.show(Optional.of(page.sha256() + "  " + out.get() + "\n"));
    }

    private static void refuseBeside(Arguments arguments, Option option, Complaints complaints) {
        arguments
                .one(option)
                .ifPresent(value ->
                        complaints.add(option.typed(), "not-beside", value, Option.CHECK.typed()));
    }

    /// Compares a file that somebody passed on with the page of this build.
    private static ExitCode check(String name, Showing showing) {
        Optional<byte[]> bytes = InputFile.open(Option.CHECK.typed(), name, showing.complaints())
                .map(in -> read(in, name));
        if (bytes.isEmpty() || !showing.complaints().none()) {
            return ExitCode.WRONG_INPUT;
        }
        Words words = new Words("cli", showing.language());
        PageFile.Comparison found = PageFile.compare(bytes.get());
        String key = found.same() ? "page.same" : "page.other";
        showing.show(
                Optional.of(words.say(key, name, found.sha256(), found.expectedSha256()) + "\n"));
        return found.same() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private static byte[] read(InputStream in, String name) {
        try (in) {
            return in.readNBytes(PageFile.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
