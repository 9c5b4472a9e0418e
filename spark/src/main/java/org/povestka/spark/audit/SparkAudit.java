package org.povestka.spark.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.log.Column;
import org.povestka.audit.paper.Report;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.Strictness;
import org.povestka.audit.read.row.Stretches;
import org.povestka.audit.read.row.Stretches.Stretch;
import org.povestka.audit.run.Audit;
import org.povestka.audit.run.Copy;
import org.povestka.audit.run.Engine;
import org.povestka.audit.run.Survey;
import org.povestka.spark.session.Cluster;

/// Audits a log on many machines: they read stretches of it, bring together the entries of each
/// case, and judge it; the driver writes the report.
///
/// Where a flaw is met, the driver reads the log again from end to end, so that flaws are told as
/// ever.
public final class SparkAudit implements Engine {

    private static final long BYTES_OF_STRETCH = 32L << 20;
    private static final int PLACES_A_PROCESSOR = 4;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.+");

    private final Cluster cluster;
    private final long bytes;
    private final IntSupplier places;
    private final List<Path> copies = new ArrayList<>();
    private final IdentityHashMap<LogFile, ReadyLog> ready = new IdentityHashMap<>();

    /// An engine in the session that is there, or in one of its own.
    public SparkAudit() {
        this.cluster = new Cluster();
        this.bytes = BYTES_OF_STRETCH;
        this.places = () -> PLACES_A_PROCESSOR * cluster.atOnce();
    }

    /// An engine.
    ///
    /// @param cluster on which it runs, and which it closes
    /// @param bytes after how many bytes a stretch of a log ends with its row
    /// @param places in how many places cases are judged; fewer where there are few cases
    public SparkAudit(Cluster cluster, long bytes, int places) {
        this.cluster = cluster;
        this.bytes = bytes;
        this.places = () -> places;
    }

    @Override
    public Copy copy(String name) {
        if (!ADDRESS.matcher(name).matches()) {
            return new Copy.OfFile();
        }
        Copy copy = Stores.of(cluster.session()).copy(name);
        if (copy instanceof Copy.Made made) {
            copies.add(made.path());
        }
        return copy;
    }

    @Override
    public Survey survey(LogFile log) {
        Source.Bad bad = bad(log.strictness());
        Source source = new Source(Stores.of(cluster.session()), place(log), log.mapping(), bad);
        List<Stretch> stretches = bad == Source.Bad.REFUSED
                ? Stretches.of(log.path(), bytes)
                : List.of(Stretch.WHOLE);
        Set<Column> columns = log.columns();
        List<StretchSurvey> surveys = new ArrayList<>();
        cluster.each(
                stretches, stretch -> StretchSurvey.of(source, stretch, columns), surveys::add);
        List<String> names =
                surveys.stream().flatMap(one -> one.names().stream()).toList();
        boolean sound =
                bad == Source.Bad.REFUSED && surveys.stream().allMatch(StretchSurvey::sound);
        Survey survey = sound
                ? surveys.stream()
                        .map(StretchSurvey::survey)
                        .reduce(Survey::and)
                        .orElseThrow()
                : Survey.of(log);
        ready.put(
                log,
                new ReadyLog(
                        source,
                        sound ? stretches : List.of(Stretch.WHOLE),
                        Places.of(names, places.getAsInt())));
        return survey;
    }

    @Override
    public Sums run(Audit audit, Supplier<Report> fresh, LongConsumer progress) {
        ReadyLog log = Objects.requireNonNull(ready.get(audit.log()), "a log that was surveyed");
        Report report = fresh.get();
        report.begin(audit.about());
        JudgedPlace.Order order =
                new JudgedPlace.Order(audit.terms(), audit.about().log().sha256(), report.wants());
        JavaRDD<JudgedPlace> judged = Shuffle.of(cluster.session(), log)
                .mapPartitions(rows -> List.of(JudgedPlace.of(rows, order)).iterator());
        Sums sums = new Sums();
        try (Spooled spooled = new Spooled()) {
            cluster.each(judged, (number, place) -> {
                spooled.put(number, place);
                sums.add(place.sums());
                sums.count(Sums.Count.DUPLICATES, place.duplicates());
                progress.accept(place.entries());
            });
            spooled.forEach(report::add);
        }
        sums.count(Sums.Count.SET_ASIDE, audit.log().counts().aside());
        report.end(sums);
        return sums;
    }

    @Override
    public void close() {
        cluster.close();
        for (Path copy : copies) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException e) {
                throw new UncheckedIOException(copy.toString(), e);
            }
        }
    }

    private static Source.Bad bad(Strictness strictness) {
        return switch (strictness) {
            case Strictness.Strict strict -> Source.Bad.REFUSED;
            case Strictness.Lenient lenient -> Source.Bad.PASSED_OVER;
        };
    }

    private static String place(LogFile log) {
        return ADDRESS.matcher(log.name()).matches() ? log.name() : Stores.address(log.path());
    }
}
