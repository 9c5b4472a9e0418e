package org.povestka.bench;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/// Audits a log over and over in one JVM, by turns with a plain reading of it, and tells what each
/// took of all processors: the first turns are those of a machine that has yet to compile, the
/// last those of one that has.
public final class AuditTimes {

    private static final double NANOSECONDS = 1e9;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final Path figures;
    private final long entries;

    private AuditTimes(Path figures, long entries) {
        this.figures = figures;
        this.entries = entries;
    }

    /// What is measured.
    private interface Work {
        void run() throws IOException;
    }

    /// Audits a log.
    ///
    /// @param arguments the log, how many times, and the file for what each took
    /// @throws IOException if a file cannot be read or written
    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        Path out = Files.createTempFile("povestka-bench", ".json");
        AuditTimes turns =
                new AuditTimes(Path.of(arguments[2]), PlainReading.of(log).lines());
        double[] audits = new double[times];
        double[] readings = new double[times];
        try {
            for (int i = 0; i < times; i++) {
                audits[i] = seconds(() -> Audits.run(log, out));
                readings[i] = seconds(() -> PlainReading.of(log));
                turns.tell("turn " + (i + 1), audits[i], readings[i]);
            }
            turns.tell("middle of the second half", middle(audits), middle(readings));
        } finally {
            Files.delete(out);
        }
    }

    private static double seconds(Work work) throws IOException {
        long before = MACHINE.getProcessCpuTime();
        work.run();
        return (MACHINE.getProcessCpuTime() - before) / NANOSECONDS;
    }

    private static double middle(double[] seconds) {
        double[] late = Arrays.copyOfRange(seconds, seconds.length / 2, seconds.length);
        Arrays.sort(late);
        return late[late.length / 2];
    }

    private void tell(String turn, double audit, double reading) throws IOException {
        String told = String.format(
                Locale.ROOT,
                "%s: %,d entries audited in %.2f s of processor time, %,.0f a second;"
                        + " read line by line %.2f s, %,.0f a second%n",
                turn,
                entries,
                audit,
                entries / audit,
                reading,
                entries / reading);
        Files.writeString(figures, told, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
