package org.povestka.audit.read.row;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.povestka.audit.log.Column;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.law.flaw.Flaw;

/// Rows of an event log in XES: an event is a row, the name of its trace is the case, its own
/// name is `what`, its time `on` and `recorded`; every other key of trace or event is a column,
/// without its prefix where that is a column of ours.
final class XesRows implements Rows {

    private static final String NAME = "concept:name";
    private static final String TIME = "time:timestamp";
    private static final Set<String> OURS =
            Arrays.stream(Column.values()).map(Column::word).collect(Collectors.toSet());

    private final XesEvents events;
    private final InputStream in;
    private final NamedCells cells;
    private final LogFlaws flaws;
    private final Row row;

    private XesRows(XesEvents events, InputStream in, Set<String> names, LogFlaws flaws) {
        this.events = events;
        this.in = in;
        this.cells = new NamedCells(names);
        this.flaws = flaws;
        this.row = new Row(cells.origin());
    }

    /// The rows of a file; none where a flaw says why.
    ///
    /// @param first the stream that is gone through for the keys; it is closed
    /// @param second the same bytes once more
    static Rows of(InputStream first, InputStream second, LogFlaws flaws) throws IOException {
        try (first) {
            Set<String> names = names(first);
            return new XesRows(new XesEvents(second), second, names, flaws);
        } catch (XMLStreamException e) {
            second.close();
            addLast(flaws, e);
            return new Rows.None();
        }
    }

    private static Set<String> names(InputStream in) throws XMLStreamException {
        Set<String> names = new LinkedHashSet<>(List.of("case", "what", "on", "recorded"));
        try (XesEvents events = new XesEvents(in)) {
            while (events.next()) {
                events.trace().keySet().forEach(key -> names.add(name(key, "case")));
                events.event().keySet().forEach(key -> names.add(name(key, "what")));
            }
        }
        return names;
    }

    /// The column of a key.
    private static String name(String key, String ofName) {
        if (key.equals(NAME)) {
            return ofName;
        }
        if (key.equals(TIME)) {
            return "on";
        }
        String bare = key.substring(key.indexOf(':') + 1);
        return OURS.contains(bare) ? bare : key;
    }

    @Override
    public List<String> header() {
        return cells.header();
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public Step next() {
        try {
            if (!events.next()) {
                return Step.END;
            }
        } catch (XMLStreamException e) {
            addLast(flaws, e);
            return Step.END;
        }
        cells.clear();
        row.begin(events.line());
        fill(events.trace(), "case");
        fill(events.event(), "what");
        XesEvents.Value time = events.event().get(TIME);
        if (time != null) {
            cells.putIfBlank("on", time.text(), time.column());
            cells.putIfBlank("recorded", time.text(), time.column());
        }
        cells.into(row);
        return Step.ROW;
    }

    private void fill(Map<String, XesEvents.Value> attributes, String ofName) {
        attributes.forEach((key, value) -> {
            if (!key.equals(TIME)) {
                cells.put(name(key, ofName), value.text(), value.column());
            }
        });
    }

    @Override
    public void close() {
        try {
            events.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw new UncheckedIOException(new IOException("XES", e));
        }
    }

    private static void addLast(LogFlaws flaws, XMLStreamException error) {
        Location at = error.getLocation();
        int line = at == null ? 1 : Math.max(1, at.getLineNumber());
        int column = at == null ? 1 : Math.max(1, at.getColumnNumber());
        switch (error.getNestedException()) {
            // Bytes that are not what the file says they are, or an encoding nobody knows.
            case CharacterCodingException wrong ->
                flaws.addLast(line, column, Flaw.Kind.XML_SYNTAX);
            case CharConversionException wrong -> flaws.addLast(line, column, Flaw.Kind.XML_SYNTAX);
            case UnsupportedEncodingException wrong ->
                flaws.addLast(line, column, Flaw.Kind.XML_SYNTAX);
            case IOException broken -> Broken.end(flaws, "XES", line, broken);
            case null, default -> flaws.addLast(line, column, Flaw.Kind.XML_SYNTAX);
        }
    }
}
