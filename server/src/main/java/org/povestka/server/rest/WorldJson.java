package org.povestka.server.rest;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Region;
import org.povestka.law.reading.Reading;
import org.povestka.law.reform.Reform;
import org.povestka.registry.course.Arrival;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.receiver.Receiver;
import org.povestka.registry.world.World;
import org.povestka.store.Line;
import org.povestka.store.world.RowWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// The world, its people, and what is wrong with a request, as JSON.
public final class WorldJson {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private WorldJson() {}

    /// The clock and what comes next.
    ///
    /// @param world the world
    /// @return an object
    public static String world(World world) {
        return object(json -> {
            json.writeStringProperty("now", world.now().toString());
            terms(world.settings(), json);
            json.writeArrayPropertyStart("electronicOnly");
            world.settings().electronicOnly().stream()
                    .map(Region::code)
                    .sorted()
                    .forEach(json::writeString);
            json.writeEndArray();
            json.writeNumberProperty("people", world.people().size());
            world.next().ifPresent(at -> json.writeStringProperty("next", at.toString()));
            Arrival.next(world.settings().course(), world.now())
                    .ifPresent(feed ->
                            json.writeStringProperty("nextFeed", feed.at().toString()));
            json.writeObjectPropertyStart("waves");
            world.settings()
                    .waves()
                    .days()
                    .forEach((region, day) ->
                            json.writeStringProperty(region.code(), day.toString()));
            json.writeEndObject();
        });
    }

    private static void terms(Settings settings, JsonGenerator json) {
        json.writeStringProperty("law", settings.regime().word());
        Reform reform = settings.regime().reform();
        if (!reform.equals(Reform.NONE)) {
            json.writeStringProperty("reform", reform.name());
        }
        json.writeArrayPropertyStart("readings");
        settings.machine().held().chosen().stream()
                .sorted(Comparator.comparingInt(reading -> reading.question().firstBit()))
                .map(Reading::key)
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("border", settings.border().word());
    }

    /// Who is logged in.
    ///
    /// @param account the name of the account; empty where there are no accounts
    /// @param role the role
    /// @param token what a request that changes something carries; empty where there are none
    /// @return an object
    public static String session(String account, Role role, String token) {
        return object(json -> {
            json.writeStringProperty("account", account);
            json.writeStringProperty("role", role.word());
            json.writeStringProperty("token", token);
        });
    }

    /// Some people, briefly.
    ///
    /// @param people the people
    /// @param more whether there are others behind the last of them
    /// @return an object with a list; where there are others, `next` names whom they follow
    public static String people(List<Dossier> people, boolean more) {
        return object(json -> {
            json.writeArrayPropertyStart("people");
            for (Dossier dossier : people) {
                json.writeStartObject();
                brief(dossier, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            if (more) {
                json.writeStringProperty("next", people.getLast().id().toString());
            }
        });
    }

    /// A person: what every receiver shows, and everything that happened.
    ///
    /// @param dossier the person
    /// @return an object
    public static String person(Dossier dossier) {
        return object(json -> {
            brief(dossier, json);
            json.writeObjectPropertyStart("receivers");
            for (Receiver receiver : Receiver.values()) {
                json.writeArrayPropertyStart(receiver.word());
                Replica.of(dossier, receiver).measures().stream()
                        .map(Measure::word)
                        .forEach(json::writeString);
                json.writeEndArray();
            }
            json.writeEndObject();
            happenings(dossier.happenings(), json);
        });
    }

    /// What happened.
    ///
    /// @param happenings the happenings
    /// @return an object with a list
    public static String happenings(List<? extends Happening> happenings) {
        return object(json -> happenings(happenings, json));
    }

    /// A problem as RFC 9457 has it.
    ///
    /// @param status the status of the answer
    /// @param title what is wrong, by its key
    /// @param wrong every flaw of the request; none where it is not the request
    /// @return an object
    public static String problem(int status, String title, List<Wrong> wrong) {
        return object(json -> {
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", title);
            json.writeNumberProperty("status", status);
            json.writeArrayPropertyStart("flaws");
            for (Wrong one : wrong) {
                json.writeStartObject();
                json.writeStringProperty("field", one.field());
                json.writeStringProperty("problem", one.problem());
                json.writeStringProperty("found", one.found());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void brief(Dossier dossier, JsonGenerator json) {
        json.writeStringProperty("person", dossier.id().toString());
        json.writeStringProperty("name", dossier.profile().name());
        json.writeStringProperty("born", dossier.profile().born().toString());
        json.writeStringProperty("category", dossier.profile().category().word());
        json.writeStringProperty("region", dossier.profile().region().code());
    }

    private static void happenings(List<? extends Happening> happenings, JsonGenerator json) {
        json.writeArrayPropertyStart("happenings");
        for (Happening happening : happenings) {
            Line line = RowWriter.line(happening);
            json.writeStartObject();
            json.writeStringProperty("at", line.at().toString());
            json.writeStringProperty("what", line.kind());
            json.writeName("with");
            json.writeRawValue(line.body());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// An object with these parts.
    static String object(Consumer<JsonGenerator> parts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            parts.accept(json);
            json.writeEndObject();
        }
        return out.toString();
    }
}
