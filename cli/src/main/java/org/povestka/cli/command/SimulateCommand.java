package org.povestka.cli.command;

import java.util.List;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Option;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.simulate.Simulating;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;

/// `simulate SCENARIO`: a country of men who never lived.
final class SimulateCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "simulate",
                new Operands("scenario", 0, 1),
                List.of(
                        Option.AGAINST,
                        Option.PEOPLE,
                        Option.SEED,
                        Option.DAYS,
                        Option.THREADS,
                        Option.ENGINE,
                        Option.GENERATOR,
                        Option.TABLES,
                        Option.PERSON,
                        Option.LOG,
                        Option.REPLICATIONS,
                        Option.SWEEP,
                        Option.CALIBRATE,
                        Option.LANG,
                        Option.OUT,
                        Option.RESUME,
                        Option.QUIET,
                        Option.HELP));
    }

    @Override
    public ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return Simulating.run(arguments, complaints, terminal);
    }
}
