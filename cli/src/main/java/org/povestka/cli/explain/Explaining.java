package org.povestka.cli.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.journal.format.CaseFile;

/// One run of `explain`: reads everything, and only if nothing is wrong writes the
/// answer.
public final class Explaining {

    private final Asked asked;
    private final Form form;
    private final Destination destination;
    private final Complaints complaints;

    private Explaining(Asked asked, Form form, Destination destination, Complaints complaints) {
        this.asked = asked;
        this.form = form;
        this.destination = destination;
        this.complaints = complaints;
    }

    /// Explains the case that was typed.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param terminal the streams and what is known of the machine
    public static ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        Form form = Form.read(arguments, terminal.around(), complaints);
        Explaining explaining = new Explaining(
                Asked.read(arguments, form.usual(), complaints),
                form,
                Target.read(arguments, terminal, complaints),
                complaints);
        if (arguments.operands().isEmpty()) {
            return ExitCode.WRONG_INPUT;
        }
        CaseInput input = CaseInput.of(arguments.operands().getFirst(), terminal);
        return switch (input.layout()) {
            case ONE_CASE -> explaining.oneCase(input);
            case ONE_CASE_A_LINE -> explaining.everyLine(input);
        };
    }

    private ExitCode oneCase(CaseInput input) {
        List<Answered> answers = new ArrayList<>(1);
        input.visit(facts -> answers.add(asked.of(facts, complaints)), complaints);
        if (!complaints.none()) {
            return ExitCode.WRONG_INPUT;
        }
        destination.write(out -> form.write(answers.getFirst(), out));
        return ExitCode.DONE;
    }

    private ExitCode everyLine(CaseInput input) {
        form.suitsLines(complaints);
        if (input.unnamed()) {
            linesOnce(input);
        } else {
            linesTwice(input);
        }
        return complaints.none() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    /// Reads a file twice, so that nothing is written if its last line is wrong,
    /// and never holds more than one case.
    private void linesTwice(CaseInput input) {
        if (input.readTwice(complaints)) {
            input.visit(this::check, complaints);
        }
        if (complaints.none()) {
            destination.write(out -> input.visit(
                    facts -> form.writeLine(asked.of(facts, complaints), out), complaints));
        }
    }

    /// Answers the lines of standard input, which come once, as they come; behind
    /// the first one that is wrong the rest is only looked through, and a file is
    /// not written at all.
    private void linesOnce(CaseInput input) {
        if (complaints.none()) {
            destination.write(
                    out -> input.visit(facts -> answer(facts, out), complaints), complaints::none);
        } else {
            input.visit(this::check, complaints);
        }
    }

    private void answer(CaseFile.Case facts, OutputStream out) throws IOException {
        Answered answered = asked.of(facts, complaints);
        if (complaints.none()) {
            form.writeLine(answered, out);
        }
    }

    /// Answers a case for what can be wrong with it under these options only.
    private void check(CaseFile.Case facts) {
        if (asked.choosy()) {
            asked.of(facts, complaints);
        }
    }
}
