package org.povestka.audit.paper;

/// Logs that several tests tell.
public final class Logs {

    private Logs() {}

    /// Five cases: one right, one with a ladder too early under every reading, one with a ladder
    /// that some readings support, one with a ban lifted late, one with a ban never lifted.
    ///
    /// @return the log
    public static Written five() {
        return right(new Written(), "10")
                .line("11 2026-03-03 placed 2026-03-20")
                .line("11 2026-03-03 notified 2026-03-03")
                .line("11 2026-03-03 ban-imposed border")
                .line("11 2026-03-10 measure-imposed driving traffic-police")
                .line("20 2026-03-03 placed 2026-03-20")
                .line("20 2026-03-03 notified 2026-03-03")
                .line("20 2026-03-03 ban-imposed border")
                .line("20 2026-04-09 measure-imposed credit banks")
                .line("21 2026-03-03 placed 2026-03-20")
                .line("21 2026-03-03 ban-imposed border")
                .line("21 2026-03-20 appeared")
                .line("21 2026-03-29 measure-lifted exit-ban border")
                .line("22 2026-03-03 placed 2026-03-20")
                .line("22 2026-03-03 notified 2026-03-03")
                .line("22 2026-03-03 ban-imposed border")
                .line("22 2026-03-20 appeared");
    }

    /// One case in which everything is as it should be.
    ///
    /// @param log where to
    /// @param of the case
    /// @return the log
    public static Written right(Written log, String of) {
        return log.line(of + " 2026-03-03 placed 2026-03-20")
                .line(of + " 2026-03-03 notified 2026-03-03")
                .line(of + " 2026-03-03 ban-imposed border")
                .line(of + " 2026-03-20 appeared")
                .line(of + " 2026-03-20 measure-lifted exit-ban border");
    }
}
