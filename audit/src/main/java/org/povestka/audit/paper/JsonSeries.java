package org.povestka.audit.paper;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.read.keep.KeptCase;

/// Findings of cases alike in JSON: what differs is put between parts that were written once.
final class JsonSeries implements Report.Series {

    /// For two names of 64 letters and what an id is of beside them; and, at first, for a line.
    private static final int ROOM = 1 << 12;

    private static final int OF_ID = 16;
    private static final int HALF_BYTE = 4;
    private static final char[] FIGURES = "0123456789abcdef".toCharArray();

    private final List<Finding> findings;
    private final List<Line> lines = new ArrayList<>();
    private final Tally tally;
    private final Into into;

    /// Where lines are put together, one for all series of a report, and where they go.
    static final class Into {

        private final Sink sink;
        private final byte[] named = new byte[ROOM];
        private char[] text = new char[ROOM];
        private int filled;

        Into(Sink sink) {
            this.sink = sink;
        }

        private void add(char[] more) {
            room(more.length);
            System.arraycopy(more, 0, text, filled, more.length);
            filled += more.length;
        }

        /// Adds a name in quotes.
        private void name(int first, int after) {
            room(after - first + 2);
            text[filled++] = '"';
            for (int i = first; i < after; i++) {
                text[filled++] = (char) named[i];
            }
            text[filled++] = '"';
        }

        private void number(long number) {
            int digits = 1;
            for (long rest = number / 10; rest > 0; rest /= 10) {
                digits++;
            }
            room(digits);
            filled += digits;
            long rest = number;
            for (int i = 1; i <= digits; i++) {
                text[filled - i] = FIGURES[(int) (rest % 10)];
                rest /= 10;
            }
        }

        private void hexadecimal(long bits) {
            room(OF_ID);
            for (int shift = Long.SIZE - HALF_BYTE; shift >= 0; shift -= HALF_BYTE) {
                text[filled++] = FIGURES[(int) (bits >>> shift) & 0xF];
            }
        }

        private void room(int more) {
            if (filled + more > text.length) {
                text = Arrays.copyOf(text, 2 * (filled + more));
            }
        }
    }

    /// Takes a line.
    interface Sink {

        /// Takes the line of a finding.
        ///
        /// @param like a finding whose line goes where this one goes
        /// @param line its characters, from the first on
        /// @param length how many there are
        void take(Finding like, char[] line, int length);
    }

    /// The line of a finding in parts.
    private static final class Line {

        private final Report.Placed told;
        private final char[][] parts;
        private final FindingJson.Differs[] differs;
        private final byte[] behindNames;
        private final char[] behindId;

        private Line(Report.Placed told, String id, FindingJson json) {
            this.told = told;
            String text = json.of(told.finding(), id);
            List<FindingJson.Differing> differing = json.differing();
            this.parts = new char[differing.size() + 1][];
            this.differs = new FindingJson.Differs[differing.size()];
            int at = 0;
            for (int i = 0; i < differs.length; i++) {
                parts[i] = text.substring(at, differing.get(i).first()).toCharArray();
                differs[i] = differing.get(i).what();
                at = differing.get(i).after();
            }
            parts[differs.length] = text.substring(at).toCharArray();
            this.behindNames =
                    FindingIds.behindNames(told.finding()).getBytes(StandardCharsets.UTF_8);
            this.behindId = id.substring(OF_ID).toCharArray();
        }
    }

    /// A series of the cases in which this is found.
    ///
    /// @param told what was found in one of them
    /// @param json writes it
    /// @param tally counts it
    /// @param into where the others go
    JsonSeries(List<Report.Placed> told, FindingJson json, Tally tally, Into into) {
        this.findings = told.stream().map(Report.Placed::finding).toList();
        this.tally = tally;
        this.into = into;
        List<String> ids = FindingIds.of(findings);
        for (int i = 0; i < told.size(); i++) {
            lines.add(new Line(told.get(i), ids.get(i), json));
        }
    }

    @Override
    public boolean add(KeptCase of) {
        int length = of.copyOf(into.named, 0);
        if (!asItStands(of, length) || !tally.again(into.named, length, findings)) {
            return false;
        }
        into.named[length] = FindingIds.BETWEEN;
        for (Line line : lines) {
            int after = of.copySummons(line.told.row(), into.named, length + 1);
            write(line, of, length, after);
            into.sink.take(line.told.finding(), into.text, into.filled);
        }
        return true;
    }

    /// Whether all names can be written as they stand.
    private boolean asItStands(KeptCase of, int length) {
        boolean all = asItStands(into.named, 0, length);
        for (int i = 0; all && i < lines.size(); i++) {
            int after = of.copySummons(lines.get(i).told.row(), into.named, length);
            all = asItStands(into.named, length, after);
        }
        return all;
    }

    private static boolean asItStands(byte[] name, int first, int after) {
        for (int i = first; i < after; i++) {
            if (name[i] < ' ' || name[i] > '~' || name[i] == '"' || name[i] == '\\') {
                return false;
            }
        }
        return true;
    }

    private void write(Line line, KeptCase of, int length, int after) {
        into.filled = 0;
        into.add(line.parts[0]);
        int proof = 0;
        for (int i = 0; i < line.differs.length; i++) {
            switch (line.differs[i]) {
                case ID -> id(line, after);
                case CASE -> into.name(0, length);
                case SUMMONS -> into.name(length + 1, after);
                case LINE -> into.number(of.line(line.told.row()));
                case PROOF -> into.number(of.line(line.told.proof().get(proof++)));
            }
            into.add(line.parts[i + 1]);
        }
    }

    /// Writes the id, which is of what lies in [Into#named] up to the end of the summons.
    private void id(Line line, int after) {
        int count = line.behindNames.length;
        System.arraycopy(line.behindNames, 0, into.named, after, count);
        into.hexadecimal(Digest.brief(into.named, after + count));
        into.add(line.behindId);
    }
}
