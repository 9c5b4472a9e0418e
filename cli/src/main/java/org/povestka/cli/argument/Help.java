package org.povestka.cli.argument;

import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;

/// How a command is typed and what it is for, as text.
public final class Help {

    private static final String INDENT = "  ";

    private final Wording wording;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    private Help(Language language, int width) {
        this.wording = Wording.of("cli", language);
        this.width = width;
    }

    /// The help of one command, or of the program with the list of its commands.
    ///
    /// @param syntax how it is typed
    /// @param commands the commands it has; none for a command
    /// @param language the language of the help
    /// @param width how many characters a line may have
    public static String of(Syntax syntax, List<Syntax> commands, Language language, int width) {
        Help help = new Help(language, width);
        help.paragraph(help.wording.text(syntax.name() + ".brief"));
        help.listing("help.usage", syntax.name() + ".synopsis");
        help.paragraph("\n" + help.wording.text(syntax.name() + ".about"));
        help.commands(commands);
        help.operands(syntax.operands());
        help.options(syntax);
        help.listing("help.examples", syntax.name() + ".examples");
        return help.text.toString();
    }

    private void commands(List<Syntax> commands) {
        if (!commands.isEmpty()) {
            heading("help.commands");
            Columns columns = new Columns(
                    commands.stream().map(command -> INDENT + command.name()).toList(), width);
            for (int i = 0; i < commands.size(); i++) {
                text.append(columns.row(i, wording.text(commands.get(i).name() + ".brief")));
            }
        }
    }

    private void operands(Operands operands) {
        if (operands.most() > 0) {
            heading("help.operands");
            String key = "operand." + operands.key();
            Columns columns = new Columns(List.of(INDENT + wording.text(key + ".label")), width);
            text.append(columns.row(0, wording.text(key)));
        }
    }

    private void options(Syntax syntax) {
        List<Option> options = syntax.options();
        heading("help.options");
        Columns columns = new Columns(options.stream().map(this::typed).toList(), width);
        for (int i = 0; i < options.size(); i++) {
            text.append(columns.row(i, wording.text(words(syntax, options.get(i)))));
        }
    }

    /// The key of what an option is for; some mean something else in one command.
    private String words(Syntax syntax, Option option) {
        String shared = "option." + option.key();
        String own = syntax.name() + "." + shared;
        return wording.keys().contains(own) ? own : shared;
    }

    private String typed(Option option) {
        return switch (option.shape()) {
            case FLAG -> INDENT + option.typed();
            case ONE, MANY ->
                INDENT + option.typed() + " " + wording.text("option." + option.key() + ".label");
        };
    }

    private void heading(String key) {
        text.append('\n').append(wording.text(key)).append('\n');
    }

    private void listing(String heading, String key) {
        heading(heading);
        wording.text(key)
                .lines()
                .forEach(line -> text.append(INDENT).append(line).append('\n'));
    }

    private void paragraph(String words) {
        Columns.wrapped(words, width).forEach(line -> text.append(line).append('\n'));
    }
}
