package org.povestka.journal.format;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.povestka.law.flaw.HexDigits;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.Suit;

/// Writes a case as [CaseFiles] reads it: the same case gives the same text, and what a case
/// file may leave out is left out.
public final class CaseWriter {

    /// Text that YAML reads as itself without quotes.
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_.:-]*[A-Za-z0-9])?");

    private CaseWriter() {}

    /// The case as YAML, one event a line.
    public static String yaml(CaseFile.Case one) {
        StringBuilder yaml = new StringBuilder();
        if (!one.id().equals(CaseId.NOT_SAID)) {
            yaml.append("id: ").append(plainOrQuoted(one.id().name())).append('\n');
        }
        Person person = one.history().person();
        yaml.append("person: ").append(yaml(person(person))).append('\n');
        List<Event> events = one.history().events();
        yaml.append(events.isEmpty() ? "events: []\n" : "events:\n");
        for (Event event : events) {
            yaml.append("  - ").append(yaml(event(event))).append('\n');
        }
        if (!one.ask().isEmpty()) {
            yaml.append("ask: ").append(one.ask()).append('\n');
        }
        return yaml.toString();
    }

    /// The case as JSON on one line, without a line feed: a row of a `.jsonl` file.
    public static String json(CaseFile.Case one) {
        StringBuilder json = new StringBuilder("{");
        if (!one.id().equals(CaseId.NOT_SAID)) {
            json.append("\"id\":").append(quoted(one.id().name())).append(',');
        }
        json.append("\"person\":").append(json(person(one.history().person())));
        json.append(",\"events\":")
                .append(one.history().events().stream()
                        .map(event -> json(event(event)))
                        .collect(Collectors.joining(",", "[", "]")));
        if (!one.ask().isEmpty()) {
            json.append(",\"ask\":")
                    .append(one.ask().stream()
                            .map(day -> quoted(day.toString()))
                            .collect(Collectors.joining(",", "[", "]")));
        }
        return json.append('}').toString();
    }

    /// What a case file says of a person.
    ///
    /// @return the values by key, in the order in which they are written
    public static Map<String, String> person(Person person) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("category", person.category().word());
        if (person.birth() instanceof Birth.On birth) {
            said.put("born", birth.day().toString());
        }
        if (person.account() != Account.NOT_SAID) {
            said.put("account", String.valueOf(person.account() == Account.HELD));
        }
        if (!person.region().equals(Region.NOT_SAID)) {
            said.put("region", person.region().code());
        }
        if (person.group() != DispatchGroup.ORDINARY) {
            said.put("group", person.group().word());
        }
        return said;
    }

    /// What a case file says of an event.
    ///
    /// @return the values by key, `what` among them, in the order in which they are written
    public static Map<String, String> event(Event event) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("on", event.on().toString());
        said.put("what", EventKind.of(event).word());
        if (event instanceof Event.OfSummons fact) {
            said.put("summons", fact.summons().name());
        }
        said.putAll(details(event));
        if (!event.recorded().equals(event.on().atStartOfDay().toInstant(ZoneOffset.UTC))) {
            said.put("recorded", event.recorded().toString());
        }
        return said;
    }

    private static Map<String, String> details(Event event) {
        Map<String, String> said = new LinkedHashMap<>();
        switch (event) {
            case Event.Placed placed -> {
                said.put("appear", placed.appearOn().toString());
                if (placed.reason() != Reason.NOT_SAID) {
                    said.put("reason", placed.reason().word());
                }
            }
            case Event.Excused excused -> {
                said.put("until", excused.until().toString());
                if (!excused.accepted().equals(excused.on())) {
                    said.put("accepted", excused.accepted().toString());
                }
            }
            case Event.MeasureImposed imposed ->
                said.put("measure", imposed.measure().word());
            case Event.MeasureLifted lifted ->
                said.put("measure", lifted.measure().word());
            case Event.SuitFiled suit -> {
                if (suit.against() != Suit.NOT_SAID) {
                    said.put("against", suit.against().word());
                }
            }
            case Event.SentToEmployer ignored -> {}
            case Event.HandedOver ignored -> {}
            case Event.Refused ignored -> {}
            case Event.MailDelivered ignored -> {}
            case Event.Opened ignored -> {}
            case Event.Appeared ignored -> {}
            case Event.Recalled ignored -> {}
            case Event.SetAside ignored -> {}
            case Event.Learned ignored -> {}
            case Event.DraftDecision ignored -> {}
            case Event.BorderAttempt ignored -> {}
        }
        return said;
    }

    private static String yaml(Map<String, String> said) {
        return mapping(said, ", ", (key, value) -> key + ": " + plainOrQuoted(value));
    }

    private static String json(Map<String, String> said) {
        return mapping(
                said,
                ",",
                (key, value) ->
                        quoted(key) + ":" + (key.equals("account") ? value : quoted(value)));
    }

    private static String mapping(
            Map<String, String> said, String comma, BinaryOperator<String> entry) {
        return said.entrySet().stream()
                .map(it -> entry.apply(it.getKey(), it.getValue()))
                .collect(Collectors.joining(comma, "{", "}"));
    }

    /// A name that YAML would take for null is quoted; nothing else that is plain means another
    /// thing to [CaseFiles], which takes every value as its text.
    private static String plainOrQuoted(String text) {
        return PLAIN.matcher(text).matches() && !text.equals("null") ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"' || one == '\\') {
                quoted.append('\\').append(one);
            } else if (one < ' ' || one == '\u007F') {
                quoted.append("\\u").append(HexDigits.of(one, 4));
            } else {
                quoted.append(one);
            }
        }
        return quoted.append('"').toString();
    }
}
