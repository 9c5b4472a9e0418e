package org.povestka.audit.run;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.povestka.audit.alike.Alike;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
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
    /// @param fresh makes the report; it is asked once more where the cases of the log turn out
    /// not to stand together, and what the first report holds is void
    /// @param progress is told how many entries were judged
    /// @return the sums
    public Sums run(Supplier<Report> fresh, LongConsumer progress) {
        Judge judge = new Judge(terms());
        Cases cases = Cases.of(log);
        Sitting sitting = cases.read(() -> new Sitting(judge, fresh.get(), about, progress));
        sitting.alike.end();
        sitting.sums.count(Sums.Count.DUPLICATES, cases.duplicates());
        sitting.sums.count(Sums.Count.SET_ASIDE, log.counts().aside());
        sitting.report.end(sitting.sums);
        return sitting.sums;
    }

    /// The cases judged for one report.
    private static final class Sitting implements Consumer<List<Entry>> {

        private final Alike alike;
        private final Report report;
        private final LongConsumer progress;
        private final Sums sums = new Sums();

        private Sitting(Judge judge, Report report, About about, LongConsumer progress) {
            this.alike = new Alike(judge, sums);
            this.report = report;
            this.progress = progress;
            report.begin(about);
        }

        @Override
        public void accept(List<Entry> entries) {
            report.add(alike.judge(entries));
            progress.accept(entries.size());
        }
    }
}
