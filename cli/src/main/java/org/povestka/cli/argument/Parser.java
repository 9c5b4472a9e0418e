package org.povestka.cli.argument;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.ParserSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Has picocli read a command line: `--on 2025-07-03` or `--on=2025-07-03` is an
/// option, every other word the command or an operand, and everything after `--` an
/// operand.
public final class Parser {

    private Parser() {}

    /// A command line as far as it can be understood.
    ///
    /// @param program how the program is typed
    /// @param commands how each of its commands is typed
    /// @param words the words after the name of the program
    public static Parsed parse(Syntax program, List<Syntax> commands, List<String> words) {
        CommandLine line = new CommandLine(spec(program));
        commands.forEach(command -> line.addSubcommand(command.name(), spec(command)));
        return new Parsed(line.parseArgs(words.toArray(String[]::new)), words);
    }

    private static CommandSpec spec(Syntax syntax) {
        CommandSpec spec = CommandSpec.create().name(syntax.name()).parser(strict());
        syntax.options().forEach(option -> spec.addOption(spec(option)));
        if (syntax.operands().most() > 0) {
            spec.addPositional(spec(syntax.operands()));
        }
        return spec;
    }

    /// Every flaw is kept, a word means what it looks like, and none names a file
    /// with more words.
    private static ParserSpec strict() {
        return new ParserSpec()
                .collectErrors(true)
                .expandAtFiles(false)
                .overwrittenOptionsAllowed(true)
                .posixClusteredShortOptionsAllowed(false)
                .unmatchedOptionsAllowedAsOptionParameters(false);
    }

    private static OptionSpec spec(Option option) {
        OptionSpec.Builder spec =
                OptionSpec.builder(option.typed()).usageHelp(option == Option.HELP);
        return switch (option.shape()) {
            case FLAG -> spec.arity("0").type(boolean.class).build();
            case ONE, MANY ->
                spec.arity("1").type(List.class).auxiliaryTypes(String.class).build();
        };
    }

    private static PositionalParamSpec spec(Operands operands) {
        return PositionalParamSpec.builder()
                .paramLabel(operands.key())
                .index("0.." + (operands.most() - 1))
                .arity(operands.fewest() == 0 ? "0..1" : "1")
                .required(operands.fewest() > 0)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .build();
    }
}
