package org.povestka.audit.run;

import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.paper.Report;
import org.povestka.audit.read.LogFile;

/// The engine of one machine: a case after the other.
public final class OneMachine implements Engine {

    @Override
    public Copy copy(String name) {
        return new Copy.OfFile();
    }

    @Override
    public Survey survey(LogFile log) {
        return Survey.of(log);
    }

    @Override
    public Sums run(Audit audit, Supplier<Report> fresh, LongConsumer progress) {
        return audit.run(fresh, progress);
    }

    @Override
    public void close() {}
}
