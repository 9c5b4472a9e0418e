package org.povestka.bench;

import com.sun.management.OperatingSystemMXBean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes a log of any length for the audit: the people of the example town over and over, each
/// time under other names, and so other summonses and decisions. Then reads it line by line and
/// counts its cells, which is the floor of any audit of it, and tells what that took.
public final class TownsLog {

    private static final Path TOWN = Path.of("examples", "town-with-faults.csv");
    private static final double NANOSECONDS = 1e9;
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private TownsLog() {}

    /// Writes and reads a log.
    ///
    /// @param arguments the file, how many people, and the file for what reading it took
    /// @throws IOException if it cannot be written
    public static void main(String[] arguments) throws IOException {
        Path log = Path.of(arguments[0]);
        write(log, Integer.parseInt(arguments[1]));
        long before = MACHINE.getProcessCpuTime();
        long entries = entries(log);
        double seconds = (MACHINE.getProcessCpuTime() - before) / NANOSECONDS;
        String told = String.format(
                Locale.ROOT,
                "%,d entries; read line by line: %.1f s of processor time, %,.0f a second%n",
                entries,
                seconds,
                entries / seconds);
        Files.writeString(Path.of(arguments[2]), told);
    }

    private static void write(Path log, int people) throws IOException {
        List<String> lines = Files.readAllLines(TOWN);
        Map<String, List<String>> cases = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String name = line.substring(0, line.indexOf(','));
            cases.computeIfAbsent(name, same -> new ArrayList<>()).add(line);
        }
        List<String> names = List.copyOf(cases.keySet());
        try (Writer out = Files.newBufferedWriter(log)) {
            out.append(lines.getFirst()).append('\n');
            for (int i = 0; i < people; i++) {
                String name = names.get(i % names.size());
                String other = "q%07d".formatted(i);
                for (String line : cases.getOrDefault(name, List.of())) {
                    out.append(line.replace(name, other)).append('\n');
                }
            }
        }
    }

    private static long entries(Path log) throws IOException {
        long entries = 0;
        long cells = 0;
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            lines.readLine();
            String line = lines.readLine();
            while (line != null) {
                entries++;
                for (int i = line.indexOf(','); i >= 0; i = line.indexOf(',', i + 1)) {
                    cells++;
                }
                line = lines.readLine();
            }
        }
        if (cells < entries) {
            throw new IllegalStateException("a log in CSV expected: " + log);
        }
        return entries;
    }
}
