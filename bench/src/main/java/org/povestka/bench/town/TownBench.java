package org.povestka.bench.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Measures a town of as many people as are named: how long a new one and an old one take to
/// open, then, for some seconds each, case files answered, deeds written, person pages read, and
/// the auditor's view. Processor time is that of the server's process alone.
public final class TownBench {

    private static final int LINES = 64;
    private static final double NANOSECONDS = 1e9;

    /// So many loads of case files before the one that is measured: a server's code takes some
    /// thirty thousand answers to be compiled.
    private static final int WARMING = 4;

    private static final Pattern NUMBER = Pattern.compile("PV-\\d{6}-\\d");

    /// So many cases go with a request that holds one a line.
    private static final int CASES = 100;

    private static final int DAYS = 9;

    private final ServedTown town;
    private final Path file;
    private final int seconds;

    private TownBench(ServedTown town, Path file, int seconds) {
        this.town = town;
        this.file = file;
        this.seconds = seconds;
    }

    /// Runs it.
    ///
    /// @param words the file that takes the figures, how many people, and how many seconds for
    /// each load
    /// @throws Exception if the town fails
    public static void main(String[] words) throws Exception {
        Path said = Path.of(words[0]);
        int people = Integer.parseInt(words[1]);
        int seconds = words.length > 2 ? Integer.parseInt(words[2]) : 10;
        Path folder = Files.createTempDirectory("town");
        Path journal = folder.resolve("world.db");
        try {
            opening(said, "a new town", new Wanted(journal, people)).close();
            try (ServedTown town = opening(said, "the same again", new Wanted(journal, people))) {
                TownBench bench = new TownBench(town, said, seconds);
                bench.answers();
                bench.writes();
                bench.pages();
                bench.month();
                bench.auditor();
            }
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    /// A town to open.
    private record Wanted(Path journal, int people) {}

    private static ServedTown opening(Path said, String what, Wanted wanted)
            throws IOException, InterruptedException {
        long before = System.nanoTime();
        ServedTown town = ServedTown.start(wanted.journal(), wanted.people());
        say(
                said,
                "%s of %,d people: %.1f s, %.1f s of processor time",
                what,
                wanted.people(),
                (System.nanoTime() - before) / NANOSECONDS,
                town.cpuSeconds());
        return town;
    }

    /// Beside them, answers with next to nothing in them: the floor of any answer over HTTP.
    private void answers() throws Exception {
        for (int i = 1; i < WARMING; i++) {
            load("/api/v1/explain", TownBench::one);
        }
        say(
                "case files answered: %,.0f a second of processor time",
                aCpuSecond("/api/v1/explain", TownBench::one));
        say(
                "the same, %d a request: %,.0f a second of processor time",
                CASES, CASES * aCpuSecond("/api/v1/explain", TownBench::lines));
        say(
                "next to nothing answered: %,.0f a second of processor time",
                aCpuSecond("/health", Load.NOTHING));
    }

    /// A man with an account, placed on one of nine days.
    private static String one(long number) {
        long day = 1 + number % DAYS;
        return "{\"person\":{\"category\":\"conscript\",\"account\":true},\"events\":["
                + "{\"on\":\"2026-03-0" + day + "\",\"what\":\"placed\",\"summons\":\"s1\","
                + "\"appear\":\"2026-03-20\"}],\"ask\":[\"2026-03-1" + day + "\"]}";
    }

    private static String lines(long number) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < CASES; i++) {
            lines.append(one(number + i)).append('\n');
        }
        return lines.toString();
    }

    private double aCpuSecond(String path, Load.Body body) throws Exception {
        load(path, body);
        double cpu = town.cpuSeconds();
        return load(path, body) / (town.cpuSeconds() - cpu);
    }

    /// Passports are checked: each is one deed and at least one row, on disk when it is answered.
    private void writes() throws Exception {
        List<String> people = people();
        Load.Body body = number -> "{\"deed\":\"check-passport\",\"person\":\""
                + people.get((int) (number % people.size())) + "\"}";
        load("/api/v1/deeds", body);
        double cpu = town.cpuSeconds();
        long before = System.nanoTime();
        long deeds = load("/api/v1/deeds", body);
        say(
                "deeds written: %,.0f a second, %,.0f a second of processor time",
                deeds / ((System.nanoTime() - before) / NANOSECONDS),
                deeds / (town.cpuSeconds() - cpu));
    }

    private long load(String path, Load.Body body) throws Exception {
        AtomicLong done = new AtomicLong();
        long last = System.nanoTime() + (long) (seconds * NANOSECONDS);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> lines = new ArrayList<>();
            for (int i = 0; i < LINES; i++) {
                lines.add(threads.submit(new Load(town.port(), path, body, done, last)));
            }
            for (Future<?> line : lines) {
                line.get();
            }
        }
        return done.get();
    }

    private void pages() throws IOException {
        List<String> people = people();
        long[] nanos = new long[Math.min(400, seconds * 40)];
        for (int i = 0; i < nanos.length; i++) {
            long before = System.nanoTime();
            town.get("/record/" + people.get(i % people.size()));
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        say(
                "person page: %.1f ms at the median, %.1f ms at the ninety-fifth of a hundred",
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
    }

    /// A hundred people are called, and a month goes by.
    private void month() throws IOException {
        try (Line line = new Line(town.port())) {
            for (String person : people()) {
                line.post(
                        "/api/v1/deeds",
                        "{\"deed\":\"summon\",\"person\":\"" + person
                                + "\",\"reason\":\"clarify-data\",\"appear\":\"2025-07-21\"}");
            }
            double cpu = town.cpuSeconds();
            long before = System.nanoTime();
            line.post("/api/v1/deeds", "{\"deed\":\"move-clock\",\"hours\":\"744\"}");
            say(
                    "the clock moved by a month: %.1f s, %.1f s of processor time",
                    (System.nanoTime() - before) / NANOSECONDS, town.cpuSeconds() - cpu);
        }
    }

    private void auditor() throws IOException {
        double cpu = town.cpuSeconds();
        long before = System.nanoTime();
        town.get("/auditor");
        say(
                "the auditor's view: %.1f s, %.1f s of processor time",
                (System.nanoTime() - before) / NANOSECONDS, town.cpuSeconds() - cpu);
    }

    private List<String> people() {
        Matcher numbers = NUMBER.matcher(town.get("/api/v1/people"));
        List<String> people = new ArrayList<>();
        while (numbers.find()) {
            people.add(numbers.group());
        }
        return people;
    }

    private void say(String line, Object... parts) throws IOException {
        say(file, line, parts);
    }

    private static void say(Path file, String line, Object... parts) throws IOException {
        Files.writeString(
                file,
                String.format(Locale.ROOT, line + "%n", parts),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
