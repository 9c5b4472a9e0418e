package org.povestka.audit.read.row;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The events of a log in XES, one after the other, each with the attributes of its own and of
/// its trace. No document type and nothing outside the file is read.
final class XesEvents implements AutoCloseable {

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
        this.xml = factory.createXMLStreamReader(in);
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
}
