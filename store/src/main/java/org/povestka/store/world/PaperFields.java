package org.povestka.store.world;

import java.util.stream.Collectors;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.receiver.Receiver;

/// The fields of rows about decisions and cancellations.
final class PaperFields {

    private static final String VEHICLES = "vehicles";

    private PaperFields() {}

    static Fields write(Fields body, Paper paper) {
        body.with("number", paper.number())
                .with(
                        "measures",
                        paper.measures().stream()
                                .map(Measure::word)
                                .collect(Collectors.joining(",")));
        return paper.measures().contains(Measure.VEHICLE_REGISTRATION)
                ? body.with(VEHICLES, paper.vehicles().word())
                : body;
    }

    /// A row that does not say who hears of vehicles is from before they had a receiver of their
    /// own.
    static Paper read(Fields body) {
        String vehicles = body.textOr(VEHICLES, Receiver.TRAFFIC_POLICE.word());
        return new Paper(
                body.text("number"),
                new SummonsId(body.text("summons")),
                body.many("measures", Measure.values(), Measure::word),
                Fields.value(VEHICLES, vehicles, Receiver.values(), Receiver::word));
    }
}
