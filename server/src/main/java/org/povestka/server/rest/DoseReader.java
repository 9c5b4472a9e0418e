package org.povestka.server.rest;

import java.util.Optional;
import org.povestka.law.history.Region;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.receiver.Receiver;

/// Reads which fault is to be switched, how often it is to strike, and whom.
///
/// @param fields the fields of the request
record DoseReader(FieldReader fields) {

    private static final int HUNDRED = 100;
    private static final int GREATEST_SEED = 999_999_999;
    private static final String PERCENT = "percent";
    private static final String PERSON = "person";
    private static final String REGION = "region";
    private static final String RECEIVER = "receiver";

    /// Without a percentage, always; 0 switches it off.
    Deed deed() {
        Fault fault = fields.one("fault", Fault.values(), Fault::id);
        int percent = fields.has(PERCENT) ? fields.number(PERCENT, 0, HUNDRED) : HUNDRED;
        long seed = fields.has("seed") ? fields.number("seed", 0, GREATEST_SEED) : Dose.USUAL_SEED;
        return new Deed.Switch(fault, new Dose(percent, target(fault), seed));
    }

    private Target target(Fault fault) {
        if (fields.has(PERSON)) {
            Optional<PersonId> person = PersonId.parse(fields.text(PERSON).replace("ПВ-", "PV-"));
            return person.<Target>map(Target.OnePerson::new)
                    .orElseGet(() -> wrong(PERSON, "no-person"));
        }
        if (fields.has(REGION)) {
            String region = fields.text(REGION);
            return region.matches("RU-[A-Z]{2,3}")
                    ? new Target.OneRegion(new Region(region))
                    : wrong(REGION, "no-region");
        }
        if (fields.has(RECEIVER)) {
            Receiver receiver = fields.one(RECEIVER, Receiver.values(), Receiver::word);
            return fault.strikesReceivers()
                    ? new Target.OneReceiver(receiver)
                    : wrong(RECEIVER, "no-receiver");
        }
        return new Target.Everybody();
    }

    private Target wrong(String field, String problem) {
        fields.orElse(field, Optional.empty(), problem, "");
        return new Target.Everybody();
    }
}
