package org.povestka.server.rest;

import java.util.List;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.Match;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.intake.Batch;
import org.povestka.registry.intake.Tally;
import org.povestka.registry.world.World;
import tools.jackson.core.JsonGenerator;

/// What suppliers handed in, as JSON.
public final class FeedJson {

    private FeedJson() {}

    /// The batches that were handed in last, and the lines that lie aside.
    ///
    /// @param world the world
    /// @param most how many of each at most
    /// @return an object with two lists
    public static String feeds(World world, int most) {
        return WorldJson.object(json -> {
            json.writeArrayPropertyStart("batches");
            world.intake().last(most).forEach(batch -> batch(batch, json));
            json.writeEndArray();
            json.writeArrayPropertyStart("aside");
            world.intake().waiting().values().stream()
                    .limit(most)
                    .forEach(aside -> aside(aside, world, json));
            json.writeEndArray();
        });
    }

    private static void batch(Batch batch, JsonGenerator json) {
        Tally tally = batch.tally();
        json.writeStartObject();
        json.writeStringProperty("supplier", batch.id().supplier().word());
        json.writeStringProperty("batch", batch.id().number());
        json.writeStringProperty("last", batch.last().toString());
        json.writeNumberProperty("times", batch.times());
        json.writeNumberProperty("lines", batch.lines());
        json.writeNumberProperty("taken", tally.taken());
        json.writeNumberProperty("late", tally.late());
        json.writeNumberProperty("repeated", tally.repeated());
        json.writeNumberProperty("aside", tally.waiting());
        json.writeNumberProperty("dropped", tally.dropped());
        json.writeEndObject();
    }

    private static void aside(OfFeed.LaidAside aside, World world, JsonGenerator json) {
        Line line = aside.content();
        json.writeStartObject();
        json.writeStringProperty("supplier", aside.batch().supplier().word());
        json.writeStringProperty("batch", aside.batch().number());
        json.writeNumberProperty("line", aside.line().line());
        json.writeStringProperty("doubt", aside.doubt().word());
        texts("candidates", candidates(aside, world), json);
        texts("identifiers", line.whom().identifiers(), json);
        json.writeStringProperty("name", line.whom().name());
        texts("born", line.whom().born(), json);
        json.writeStringProperty("topic", line.datum().topic().word());
        json.writeStringProperty("value", line.datum().value());
        json.writeStringProperty("on", line.datum().on().toString());
        json.writeEndObject();
    }

    private static List<?> candidates(OfFeed.LaidAside aside, World world) {
        return Match.candidates(aside.content().whom(), id -> world.find(id).isPresent());
    }

    private static void texts(String name, List<?> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(value -> json.writeString(value.toString()));
        json.writeEndArray();
    }
}
