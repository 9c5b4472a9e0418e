package org.povestka.server.rest;

import java.util.Map;
import java.util.Optional;
import org.povestka.audit.finding.Finding;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.world.World;
import org.povestka.server.auditor.Audited;
import org.povestka.server.auditor.Hits;
import org.povestka.server.auditor.Seen;
import tools.jackson.core.JsonGenerator;

/// The faults of a world and what an auditor finds in it, as JSON.
public final class FaultsJson {

    private FaultsJson() {}

    /// Every fault, whether it is on, and whom it struck.
    ///
    /// @param world the world
    /// @return an object with a list
    public static String faults(World world) {
        Map<Fault, Dose> on = world.switches().on();
        Hits hits = Hits.in(world);
        return WorldJson.object(json -> {
            json.writeArrayPropertyStart("faults");
            for (Fault fault : Fault.values()) {
                json.writeStartObject();
                json.writeStringProperty("fault", fault.id());
                json.writeNumberProperty(
                        "percent",
                        Optional.ofNullable(on.get(fault)).map(Dose::percent).orElse(0));
                json.writeArrayPropertyStart("struck");
                hits.of(fault).forEach(one -> json.writeString(one.id().toString()));
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    /// Everybody in whose case something is not as it should be.
    ///
    /// @param audited what the auditor finds
    /// @return an object with a list
    public static String audited(Audited audited) {
        return WorldJson.object(json -> {
            json.writeArrayPropertyStart("cases");
            for (Audited.Case one : audited.cases()) {
                json.writeStartObject();
                json.writeStringProperty("person", one.dossier().id().toString());
                json.writeArrayPropertyStart("findings");
                one.unlawful().forEach(found -> finding(found, json));
                one.unfollowed().forEach(found -> finding(found, json));
                one.unsaid().forEach(found -> finding(found, json));
                one.seen().forEach(seen -> seen(seen, json));
                json.writeEndArray();
                json.writeArrayPropertyStart("faults");
                one.faults().forEach(json::writeString);
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void finding(Finding found, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("check", found.check().id());
        json.writeStringProperty("verdict", found.judged().verdict().word());
        json.writeStringProperty("summons", found.entry().key().summons());
        json.writeEndObject();
    }

    private static void seen(Seen seen, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("check", seen.look().key());
        json.writeStringProperty("since", seen.at().toString());
        json.writeStringProperty("about", seen.about());
        json.writeEndObject();
    }
}
