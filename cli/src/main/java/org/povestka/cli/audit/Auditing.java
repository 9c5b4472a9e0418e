package org.povestka.cli.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.finding.Verdicts;
import org.povestka.audit.paper.Certificate;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.run.Audit;
import org.povestka.audit.run.Engine;
import org.povestka.audit.run.OneMachine;
import org.povestka.audit.run.Survey;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.engine.EngineArgument;
import org.povestka.cli.explain.Target;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.ProgressBar;
import org.povestka.cli.terminal.Terminal;
import org.povestka.law.time.Day;
import org.povestka.papers.Wording;

/// One run of `audit`: reads the whole log, and only if nothing is wrong with it judges it.
public final class Auditing {

    private final Arguments arguments;
    private final Complaints complaints;
    private final Terminal terminal;

    private Auditing(Arguments arguments, Complaints complaints, Terminal terminal) {
        this.arguments = arguments;
        this.complaints = complaints;
        this.terminal = terminal;
    }

    /// Audits the log that was typed.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param terminal the streams and what is known of the machine
    public static ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return new Auditing(arguments, complaints, terminal).run();
    }

    private ExitCode run() {
        if (arguments.operands().isEmpty()) {
            complaints.add("povestka audit", "no-log", "");
        }
        Wanted wanted = Wanted.read(arguments, complaints);
        Form.Format format = Form.format(arguments, complaints);
        Destination destination = Target.read(arguments, terminal, complaints);
        Optional<Certificate> certificate = Rechecking.certificate(arguments, complaints);
        try (Engine engine = EngineArgument.beyond(Engine.class, arguments, complaints)
                .orElseGet(OneMachine::new)) {
            LogInput input = new LogInput(arguments, complaints, terminal, engine);
            if (arguments.has(Option.SUGGEST)) {
                return suggest(input, destination);
            }
            Optional<LogFile> opened = input.open(input.mapping());
            if (opened.isEmpty()) {
                return ExitCode.WRONG_INPUT;
            }
            try (LogFile log = opened.get()) {
                Survey survey = engine.survey(log);
                if (!log.usable()) {
                    input.tell(log.flaws());
                    return ExitCode.WRONG_INPUT;
                }
                Audit audit =
                        new Audit(log, survey, about(log, survey, wanted), wanted.otherwise());
                return certificate.isPresent()
                        ? new Rechecking(audit, complaints.language(), destination)
                                .run(certificate.get())
                        : judge(engine, audit, format, destination);
            }
        }
    }

    private static ExitCode suggest(LogInput input, Destination destination) {
        Optional<String> draft = input.draft();
        draft.ifPresent(
                yaml -> destination.write(out -> out.write(yaml.getBytes(StandardCharsets.UTF_8))));
        return draft.isPresent() ? ExitCode.DONE : ExitCode.WRONG_INPUT;
    }

    private ExitCode judge(
            Engine engine, Audit audit, Form.Format format, Destination destination) {
        ProgressBar bar = new ProgressBar(
                terminal,
                Wording.of("cli", complaints.language()).text("audit.progress"),
                audit.survey().entries(),
                arguments.has(Option.QUIET) ? ProgressBar.Shown.NEVER : ProgressBar.Shown.IF_SEEN);
        try (Form form = Form.of(format, arguments, complaints, terminal.around())) {
            Sums sums = engine.run(audit, () -> form.fresh(audit.terms()), bar::add);
            bar.end();
            destination.write(form::writeTo);
            return violations(sums) > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
        }
    }

    private static long violations(Sums sums) {
        Verdicts judged = sums.whole().judged();
        return judged.of(Verdict.UNLAWFUL) + judged.of(Verdict.SOME_READINGS) + undone(sums);
    }

    /// What was left undone is no entry of its own, and a finding all the same.
    private static long undone(Sums sums) {
        return sums.whole().found().values().stream()
                .mapToLong(found -> found.of(Verdict.UNLAWFUL) + found.of(Verdict.SOME_READINGS))
                .sum();
    }

    private static About about(LogFile log, Survey survey, Wanted wanted) {
        LocalDate last = survey.entries() == 0 ? LocalDate.EPOCH : Day.date(survey.lastDay());
        return new About(
                new About.Log(log.name(), log.sha256()),
                wanted.law(),
                wanted.asOf().stream().findFirst().orElse(last),
                wanted.extent(),
                survey.columns());
    }
}
