package org.povestka.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Help;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Option;
import org.povestka.cli.argument.Parsed;
import org.povestka.cli.argument.Parser;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;

/// Every command, and the way from a command line to one of them.
public final class Commands {

    private static final List<Command> ALL = List.of(
            new ExplainCommand(),
            new PageCommand(),
            new LawCommand(),
            new LedgerCommand(),
            new SimulateCommand(),
            new AuditCommand(),
            new ServeCommand(),
            new VerifyCommand(),
            new ExportCommand(),
            new ImportCommand());

    private static final Syntax PROGRAM = new Syntax(
            "povestka",
            Operands.NONE,
            List.of(Option.LANG, Option.QUIET, Option.HELP, Option.VERSION));

    private final Terminal terminal;
    private final Complaints complaints;

    private Commands(Terminal terminal, Complaints complaints) {
        this.terminal = terminal;
        this.complaints = complaints;
    }

    /// Does what a command line asks for; without a command, shows what there is.
    ///
    /// @param words the words after the name of the program
    /// @param language the language to answer in
    /// @param terminal the streams and what is known of the machine
    /// @return how it ended
    /// @throws java.io.UncheckedIOException with the path, if the machine fails
    public static ExitCode run(List<String> words, Language language, Terminal terminal) {
        Complaints complaints = Complaints.to(terminal::say, language);
        Parsed parsed = Parser.parse(PROGRAM, syntaxes(), words);
        Commands commands = new Commands(terminal, complaints);
        return ALL.stream()
                .filter(command -> command.syntax().name().equals(parsed.command()))
                .findFirst()
                .map(command -> commands.command(command, parsed))
                .orElseGet(() -> commands.program(parsed));
    }

    private ExitCode program(Parsed parsed) {
        parsed.check(complaints);
        if (!complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        return parsed.arguments().has(Option.VERSION)
                ? show(Wording.of("cli", complaints.language()).text("version") + "\n")
                : show(help(PROGRAM, syntaxes()));
    }

    private ExitCode command(Command command, Parsed parsed) {
        Arguments arguments = parsed.arguments();
        if (arguments.has(Option.HELP)) {
            return show(help(command.syntax(), List.of()));
        }
        parsed.check(complaints);
        return command.run(arguments, complaints, terminal);
    }

    private String help(Syntax syntax, List<Syntax> commands) {
        return Help.of(
                syntax, commands, complaints.language(), terminal.around().width());
    }

    private ExitCode show(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new Destination.StandardOut(terminal.out()).write(out -> out.write(bytes));
        return ExitCode.DONE;
    }

    private static List<Syntax> syntaxes() {
        return ALL.stream().map(Command::syntax).toList();
    }
}
