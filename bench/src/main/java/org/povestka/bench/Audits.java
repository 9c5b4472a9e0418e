package org.povestka.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.audit.paper.JsonReport;
import org.povestka.audit.paper.Made;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.OpenedLog;
import org.povestka.audit.read.Strictness;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.sort.Cases;
import org.povestka.audit.run.Audit;
import org.povestka.audit.run.Survey;
import org.povestka.law.Law;
import org.povestka.law.history.Category;
import org.povestka.law.time.Day;

/// What the benches of audits share: an audit as `audit --format json` makes it, its digest of the
/// log with it, and the people of the example town.
final class Audits {

    private static final Path TOWN = Path.of("examples", "town-with-faults.csv");

    private Audits() {}

    /// Audits a log in CSV into JSON, every check under every reading.
    static Sums run(Path log, Path out) throws IOException {
        try (LogFile read = opened(log);
                Writer json = Files.newBufferedWriter(out)) {
            Audit audit = audit(read, read::sha256);
            Made made = new Made("bench", List.of(), Made.Standards.LEFT_OUT);
            return audit.run(() -> new JsonReport(json, made), entries -> {});
        }
    }

    /// The header of the example town's log.
    static String header() throws IOException {
        return Files.readAllLines(TOWN).getFirst();
    }

    /// The lines of each of its people, by name, in order.
    ///
    /// @param clean whether only those in whose log nothing is found
    static Map<String, List<String>> people(boolean clean) throws IOException {
        Set<String> wronged = clean ? wronged() : Set.of();
        List<String> lines = Files.readAllLines(TOWN);
        Map<String, List<String>> people = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String name = line.substring(0, line.indexOf(','));
            if (!wronged.contains(name)) {
                people.computeIfAbsent(name, same -> new ArrayList<>()).add(line);
            }
        }
        return people;
    }

    private static Set<String> wronged() {
        Set<String> wronged = new HashSet<>();
        try (LogFile read = opened(TOWN)) {
            Judge judge = new Judge(audit(read, () -> "").terms());
            Cases.of(read).read(() -> entries -> {
                CaseFindings found = judge.judge(entries, new Sums());
                if (!found.findings().isEmpty()) {
                    wronged.add(name(entries));
                }
            });
        }
        return wronged;
    }

    private static String name(List<Entry> entries) {
        return entries.getFirst().key().of();
    }

    /// The digest is asked for when the log was read.
    private static Audit audit(LogFile read, Supplier<String> digest) {
        Survey survey = Survey.of(read);
        About about = new About(
                new About.Log("log.csv", digest.get()),
                Law.IN_FORCE,
                Day.date(survey.lastDay()),
                About.Extent.WHOLE,
                survey.columns());
        return new Audit(read, survey, about, Category.CONSCRIPT);
    }

    private static LogFile opened(Path file) {
        return switch (LogFile.open(file, Mapping.NONE, new Strictness.Strict())) {
            case OpenedLog.Opened opened -> opened.log();
            case OpenedLog.Refused refused ->
                throw new IllegalStateException("a log expected: " + file);
        };
    }
}
