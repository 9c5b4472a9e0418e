package org.povestka.audit.read.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.law.flaw.Flaw;

/// Rows of a file in which commas, semicolons or tabs part the cells; the first row is
/// the header. Empty lines are no rows.
final class CsvRows implements Rows {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final String name;
    private final RowBuffer buffer;
    private final LogFlaws flaws;
    private final Row row = new Row(new Place());
    private final CsvSplitter splitter;
    private final List<String> header = new ArrayList<>();
    private final List<Integer> columns = new ArrayList<>();

    private long line = 1;
    private String kept = "";

    private CsvRows(String name, RowBuffer buffer, LogFlaws flaws) throws IOException {
        this.name = name;
        this.buffer = buffer;
        this.flaws = flaws;
        buffer.more(0);
        int first = beginsWithMark() ? BYTE_ORDER_MARK.length : 0;
        byte delimiter = Delimiter.of(buffer.bytes(), first, buffer.filled());
        this.splitter = new CsvSplitter(buffer, row, delimiter, first);
        if (next() == Step.ROW) {
            for (int i = 0; i < row.cells(); i++) {
                header.add(row.text(i).strip());
                columns.add(row.column(i));
            }
        }
    }

    /// The rows of a stream.
    static CsvRows of(String name, InputStream in, LogFlaws flaws) throws IOException {
        return new CsvRows(name, new RowBuffer(in), flaws);
    }

    @Override
    public List<String> header() {
        return List.copyOf(header);
    }

    @Override
    public int column(int cell) {
        return columns.get(cell);
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public Step next() {
        try {
            while (splitter.next(line)) {
                line += splitter.lines();
                if (!empty()) {
                    return checked();
                }
            }
            return Step.END;
        } catch (IOException e) {
            return Broken.end(flaws, name, line, e);
        }
    }

    @Override
    public void pass(Rows.Taker taker) {
        splitter.pass(taker, line);
        line += taker.taken();
    }

    @Override
    public void close() {
        buffer.close();
    }

    private boolean empty() {
        return splitter.rowFirst() == splitter.rowAfter()
                && splitter.found() == CsvSplitter.Found.ROW;
    }

    private Step checked() {
        kept = "";
        if (splitter.found() == CsvSplitter.Found.TOO_LONG) {
            flaws.add(row.line(), 1, Flaw.Kind.ROW_TOO_LONG, String.valueOf(RowBuffer.MOST));
            return Step.FLAWED;
        }
        if (splitter.foreign() && !Utf8.valid(rawText())) {
            int before = Utf8.validBytes(buffer.bytes(), splitter.rowFirst(), splitter.rowAfter());
            int wrong = splitter.rowFirst() + before;
            if (wrong < splitter.rowAfter()) {
                String found = Utf8.shown(buffer.bytes()[wrong]);
                flaws.add(row.line(), character(wrong), Flaw.Kind.NOT_UTF_8, found);
                return Step.FLAWED;
            }
        }
        if (splitter.found() == CsvSplitter.Found.NOT_CLOSED) {
            int quote = row.first(row.cells() - 1);
            flaws.add(row.line(), character(quote), Flaw.Kind.NOT_CLOSED, "\"");
            return Step.FLAWED;
        }
        if (!header.isEmpty() && row.cells() != header.size()) {
            String cells = String.valueOf(row.cells());
            flaws.add(row.line(), 1, Flaw.Kind.RAGGED_ROW, cells, String.valueOf(header.size()));
            return Step.FLAWED;
        }
        if (splitter.folded()) {
            kept = rawText();
            splitter.unfold();
        }
        return Step.ROW;
    }

    private boolean beginsWithMark() {
        for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
            if (i >= buffer.filled() || buffer.bytes()[i] != BYTE_ORDER_MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private String rawText() {
        return text(splitter.rowFirst(), splitter.rowAfter());
    }

    private int character(int at) {
        String before = text(splitter.rowFirst(), at);
        return 1 + before.codePointCount(0, before.length());
    }

    private String text(int first, int after) {
        return new String(buffer.bytes(), first, after - first, StandardCharsets.UTF_8);
    }

    /// Characters of a line, and the line.
    private final class Place implements Row.Origin {

        @Override
        public int column(int cell) {
            return character(row.first(cell));
        }

        @Override
        public String text() {
            return kept.isEmpty() ? rawText() : kept;
        }
    }
}
