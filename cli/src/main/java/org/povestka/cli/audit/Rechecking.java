package org.povestka.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.paper.Certificate;
import org.povestka.audit.paper.CertificateJson;
import org.povestka.audit.paper.Recheck;
import org.povestka.audit.run.Audit;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.explain.InputFile;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;

/// Judges the sample of a certificate again.
///
/// @param audit the audit of the log as it is now
/// @param language the language to tell it in
/// @param destination where to
record Rechecking(Audit audit, Language language, Destination destination) {

    /// The certificate typed, if one was; a file without one is the caller's mistake.
    static Optional<Certificate> certificate(Arguments arguments, Complaints complaints) {
        Optional<String> typed = arguments.one(Option.RECHECK);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        String place = Option.RECHECK.typed();
        Optional<InputStream> opened = InputFile.open(place, typed.get(), complaints);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Reader in = new InputStreamReader(opened.get(), StandardCharsets.UTF_8)) {
            Optional<Certificate> certificate = CertificateJson.read(in);
            if (certificate.isEmpty()) {
                complaints.add(place, "no-certificate", typed.get());
            }
            return certificate;
        } catch (IOException e) {
            throw new UncheckedIOException(typed.get(), e);
        }
    }

    /// Judges it and tells what came of it.
    ExitCode run(Certificate certificate) {
        Judge judge = new Judge(audit.terms());
        Recheck recheck = Recheck.of(
                certificate,
                audit.about().log().sha256(),
                audit.log(),
                entries -> judge.judge(entries, new Sums()));
        String told = String.join("\n", lines(recheck)) + "\n";
        destination.write(out -> out.write(told.getBytes(StandardCharsets.UTF_8)));
        return recheck.holds() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private List<String> lines(Recheck recheck) {
        Wording words = Wording.of("cli", language);
        if (recheck.holds()) {
            return List.of(words.text("audit.recheck.same")
                    .replace("{0}", String.valueOf(recheck.cases())));
        }
        List<String> lines = new ArrayList<>();
        if (recheck.log() == Recheck.Same.ANOTHER) {
            lines.add(words.text("audit.recheck.log"));
        }
        if (recheck.law() == Recheck.Same.ANOTHER) {
            lines.add(words.text("audit.recheck.law"));
        }
        recheck.differing()
                .forEach(one -> lines.add(words.text("audit.recheck.case")
                        .replace("{0}", one.of())
                        .replace("{1}", String.valueOf(one.missing().size()))
                        .replace("{2}", String.valueOf(one.added().size()))));
        return lines;
    }
}
