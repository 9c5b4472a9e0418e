package org.povestka.bench;

import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a log of any length for the audit: the people of the example town over and over, each
/// time under other names, and so other summonses and decisions. Then reads it line by line and
/// counts its cells, which is the floor of any audit of it, and tells what that took.
public final class TownsLog {

    private static final double NANOSECONDS = 1e9;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private TownsLog() {}

    /// Writes and reads a log.
    ///
    /// @param arguments the file, how many people, `all` or `clean` for those in whose
    /// log nothing is found, and the file for what reading it took
    /// @throws IOException if it cannot be written
    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        write(log, Integer.parseInt(arguments[1]), arguments[2].equals("clean"));
        long before = MACHINE.getProcessCpuTime();
        long entries = PlainReading.of(log).lines();
        double seconds = (MACHINE.getProcessCpuTime() - before) / NANOSECONDS;
        String told = String.format(
                Locale.ROOT,
                "%,d entries; read line by line: %.1f s of processor time, %,.0f a second%n",
                entries,
                seconds,
                entries / seconds);
        Files.writeString(Path.of(arguments[3]), told);
    }

    private static void write(Path log, int people, boolean clean) throws IOException {
        Map<String, List<String>> cases = Audits.people(clean);
        List<String> names = List.copyOf(cases.keySet());
        try (Writer out = Files.newBufferedWriter(log)) {
            out.append(Audits.header()).append('\n');
            for (int i = 0; i < people; i++) {
                String name = names.get(i % names.size());
                String other = "q%07d".formatted(i);
                for (String line : cases.getOrDefault(name, List.of())) {
                    out.append(line.replace(name, other)).append('\n');
                }
            }
        }
    }
}
