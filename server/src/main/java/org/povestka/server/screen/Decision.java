package org.povestka.server.screen;

import org.povestka.registry.machine.Dossier;

/// A decision as every desk words it.
final class Decision {

    private Decision() {}

    /// On what a refusal rests: the decision, its day, and the summons behind it.
    static String ground(TwinWords words, Dossier dossier, String number) {
        return dossier.decision(number)
                .map(decided -> words.say(
                        "decision.ground",
                        number,
                        words.speech().day(dossier.zone().day(decided.at())),
                        decided.summons().name()))
                .orElseGet(() -> words.say("decision.unknown", number));
    }
}
