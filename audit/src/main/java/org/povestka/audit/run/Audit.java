package org.povestka.audit.run;

import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.povestka.audit.alike.Alike;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.paper.Report;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.sort.Cases;
import org.povestka.law.history.Category;

/// An audit of a log that was surveyed.
///
/// @param log the log
/// @param survey what its survey showed
/// @param about what the audit is about
/// @param otherwise how a person stands to service of whom the log says nothing
public record Audit(LogFile log, Survey survey, About about, Category otherwise) {

    /// What the log is judged by.
    ///
    /// @return the terms
    public Terms terms() {
        return new Terms(
                about.law(),
                otherwise,
                about.asOf(),
                about.extent(),
                new Terms.Shown(survey.columns(), survey.words()));
    }

    /// Judges every case and hands it to a report.
    ///
    /// @param fresh makes the report
    /// @param progress is told how many entries were judged
    /// @return the sums
    public Sums run(Supplier<Report> fresh, LongConsumer progress) {
        Report report = fresh.get();
        report.begin(about);
        Sums sums = new Sums();
        Alike alike = new Alike(new Judge(terms()), sums);
        Cases.of(log).forEach(of -> {
            alike.judge(of, report);
            progress.accept(of.rows());
        });
        alike.end();
        sums.count(Sums.Count.DUPLICATES, log.counts().entries() - sums.of(Sums.Count.EVENTS));
        sums.count(Sums.Count.SET_ASIDE, log.counts().aside());
        report.end(sums);
        return sums;
    }
}
