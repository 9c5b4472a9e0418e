package org.povestka.spark.audit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.audit.paper.Report;
import org.povestka.audit.paper.Sample;
import org.povestka.audit.read.keep.Duplicates;
import org.povestka.audit.read.sort.EntryBytes;

/// What came of the cases of one place, on its way to the driver: the cases that bear on the
/// report, in order, and the sums of all.
final class JudgedPlace implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Sums sums = new Sums();
    private long duplicates;
    private long entries;
    private int cases;
    private byte[] found = {};

    private JudgedPlace() {}

    /// By what cases are judged, and which of them come back.
    ///
    /// @param terms what the log is judged by
    /// @param sha256 the digest of the log, which draws the sample
    /// @param wants which cases bear on the report
    record Order(Terms terms, String sha256, Report.Wants wants) implements Serializable {}

    /// Judges the cases of a place.
    ///
    /// @param rows its entries, those of a case together and in the order of the log
    /// @param order by what
    static JudgedPlace of(Iterator<Row> rows, Order order) {
        JudgedPlace place = new JudgedPlace();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                place.judge(rows, order, out);
            }
            place.found = bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        return place;
    }

    /// The sums of the place.
    Sums sums() {
        return sums;
    }

    /// How many entries were left out because their case had them already.
    long duplicates() {
        return duplicates;
    }

    /// How many entries were judged.
    long entries() {
        return entries;
    }

    /// How many cases come back.
    int cases() {
        return cases;
    }

    /// Those cases, one after the other.
    byte[] found() {
        return found;
    }

    private void judge(Iterator<Row> rows, Order order, ObjectOutputStream out) throws IOException {
        Judge judge = new Judge(order.terms());
        Sample sample = new Sample(order.sha256());
        List<Entry> gathered = new ArrayList<>();
        byte[] key = {};
        while (rows.hasNext()) {
            Row row = rows.next();
            byte[] of = (byte[]) row.get(Shuffle.KEY);
            if (!gathered.isEmpty() && !Arrays.equals(key, of)) {
                write(judged(gathered, judge), sample, order.wants(), out);
                gathered = new ArrayList<>();
            }
            key = of;
            gathered.add(EntryBytes.entry((byte[]) row.get(Shuffle.ENTRY)));
        }
        if (!gathered.isEmpty()) {
            write(judged(gathered, judge), sample, order.wants(), out);
        }
    }

    private CaseFindings judged(List<Entry> gathered, Judge judge) {
        List<Entry> kept = Duplicates.dropped(gathered);
        duplicates += gathered.size() - kept.size();
        entries += kept.size();
        return judge.judge(kept, sums);
    }

    private void write(CaseFindings of, Sample sample, Report.Wants wants, ObjectOutputStream out)
            throws IOException {
        boolean drawn = sample.add(of);
        boolean bears = switch (wants) {
            case EVERY_CASE -> true;
            case FOUND_OR_DRAWN -> drawn || !of.findings().isEmpty();
        };
        if (bears) {
            cases++;
            out.writeObject(of);
            out.reset();
        }
    }
}
