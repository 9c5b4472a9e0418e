package org.povestka.store.world;

import java.util.stream.Collectors;
import org.povestka.law.history.Region;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.happening.Hit;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.receiver.Receiver;

/// The fields of rows about faults.
final class FaultFields {

    private static final String ALL = "all";
    private static final String PERSON = "person";
    private static final String REGION = "region";
    private static final String RECEIVER = "receiver";

    private FaultFields() {}

    static Fields dose(Fault fault, Dose dose) {
        Fields fields = new Fields()
                .with("fault", fault.id())
                .with("percent", Integer.toString(dose.percent()))
                .with("seed", Long.toString(dose.seed()));
        return switch (dose.target()) {
            case Target.Everybody all -> fields.with("whom", ALL);
            case Target.OnePerson(PersonId person) ->
                fields.with("whom", PERSON).with(PERSON, person.toString());
            case Target.OneRegion(Region region) ->
                fields.with("whom", REGION).with(REGION, region.code());
            case Target.OneReceiver(Receiver receiver) ->
                fields.with("whom", RECEIVER).with(RECEIVER, receiver.word());
        };
    }

    static Fault fault(Fields body) {
        return body.one("fault", Fault.values(), Fault::id);
    }

    static Dose dose(Fields body) {
        return new Dose(
                Integer.parseInt(body.text("percent")),
                target(body),
                Long.parseLong(body.text("seed")));
    }

    private static Target target(Fields body) {
        String whom = body.text("whom");
        return switch (whom) {
            case ALL -> new Target.Everybody();
            case PERSON -> new Target.OnePerson(person(body.text(PERSON)));
            case REGION -> new Target.OneRegion(new Region(body.text(REGION)));
            case RECEIVER ->
                new Target.OneReceiver(body.one(RECEIVER, Receiver.values(), Receiver::word));
            default -> throw new IllegalArgumentException("whom: not known here, found: " + whom);
        };
    }

    static PersonId person(String written) {
        return PersonId.parse(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "person: expected the number of a synthetic person, found: " + written));
    }

    static Fields hit(Fields body, Hit hit) {
        return body.with("fault", hit.fault().id())
                .with("about", hit.about())
                .with(
                        "receivers",
                        hit.receivers().stream()
                                .map(Receiver::word)
                                .collect(Collectors.joining(",")));
    }

    static Hit hit(Fields body) {
        return new Hit(
                fault(body),
                body.text("about"),
                body.many("receivers", Receiver.values(), Receiver::word));
    }
}
