package org.povestka.audit.read.row;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The events of a log in XES, one after the other, each with the attributes of its own and of
/// its trace. No document type and nothing outside the file is read.
final class XesEvents implements AutoCloseable {

    private static final int DECLARATION = 256;
    private static final Pattern ENCODING =
            Pattern.compile("^[^<]*<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']+)[\"']");

    private final XMLStreamReader xml;
    private final Map<String, Value> trace = new LinkedHashMap<>();
    private final Map<String, Value> event = new LinkedHashMap<>();
    private boolean inTrace;
    private int line = 1;

    XesEvents(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        this.xml = factory.createXMLStreamReader(checked(in));
    }

    /// The value of an attribute.
    ///
    /// @param text the value
    /// @param column where its element ends in its line
    record Value(String text, int column) {}

    /// The attributes of the trace, by their keys.
    Map<String, Value> trace() {
        return trace;
    }

    /// The attributes of the event, by their keys.
    Map<String, Value> event() {
        return event;
    }

    /// The line of the event.
    int line() {
        return line;
    }

    /// Goes to the next event; false at the end of the log.
    boolean next() throws XMLStreamException {
        while (xml.hasNext()) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.DTD) {
                throw new XMLStreamException("document type", xml.getLocation());
            }
            if (kind == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("trace")) {
                inTrace = false;
            }
            if (kind == XMLStreamConstants.START_ELEMENT && begins(xml.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }

    /// Reads what begins with this element; true of an event.
    private boolean begins(String element) throws XMLStreamException {
        switch (element) {
            case "log" -> {}
            case "trace" -> {
                inTrace = true;
                trace.clear();
            }
            case "event" -> {
                line = Math.max(1, xml.getLocation().getLineNumber());
                event.clear();
                while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                    if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                        attribute(event);
                    }
                }
                return true;
            }
            case "global", "classifier", "extension" -> skip();
            default -> {
                if (inTrace) {
                    attribute(trace);
                } else {
                    skip();
                }
            }
        }
        return false;
    }

    private void attribute(Map<String, Value> into) throws XMLStreamException {
        String key = xml.getAttributeValue(null, "key");
        String value = xml.getAttributeValue(null, "value");
        if (key != null && value != null) {
            into.put(key, new Value(value, Math.max(1, xml.getLocation().getColumnNumber())));
        }
        skip();
    }

    /// Goes to the end of the element that has begun.
    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int kind = xml.next();
            if (kind == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (kind == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /// The same bytes; those that have to be UTF-8 are looked at before the parser sees them,
    /// which prints what it cannot read and cannot be told not to.
    private static InputStream checked(InputStream in) throws XMLStreamException {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in);
            bytes.mark(DECLARATION);
            byte[] head = bytes.readNBytes(DECLARATION);
            bytes.reset();
            String text = new String(head, StandardCharsets.ISO_8859_1);
            Matcher declared = ENCODING.matcher(text);
            boolean other = declared.find() && !declared.group(1).equalsIgnoreCase("UTF-8");
            boolean wide = text.startsWith("\u00FE\u00FF")
                    || text.startsWith("\u00FF\u00FE")
                    || text.indexOf('\0') >= 0;
            return other || wide ? bytes : new Checked(bytes);
        } catch (IOException e) {
            throw new XMLStreamException(e);
        }
    }

    /// Bytes up to the first that are not UTF-8.
    private static final class Checked extends InputStream {

        private static final int LONGEST = 4;

        private final InputStream in;
        private final byte[] held = new byte[1 << 13];
        private int first;
        private int after;
        private int valid;

        private Checked(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            while (valid == 0) {
                if (!filled()) {
                    return -1;
                }
            }
            int read = Math.min(length, valid);
            System.arraycopy(held, first, into, offset, read);
            first += read;
            valid -= read;
            return read;
        }

        private boolean filled() throws IOException {
            System.arraycopy(held, first, held, 0, after - first);
            after -= first;
            first = 0;
            int read = in.read(held, after, held.length - after);
            if (read < 0 && after == 0) {
                return false;
            }
            after += Math.max(0, read);
            valid = Utf8.validBytes(held, 0, after);
            if (valid == 0 && (read < 0 || after >= LONGEST)) {
                throw new MalformedInputException(1);
            }
            return true;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
