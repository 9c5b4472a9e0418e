package org.povestka.store.world;

import java.util.Optional;
import org.povestka.registry.happening.Excuse;
import org.povestka.registry.happening.Petition;

/// The fields of rows about what a person asks for.
final class PetitionFields {

    private static final String GROUND = "ground";
    private static final String PAPERS = "papers";

    private PetitionFields() {}

    static Fields write(Fields body, Petition petition) {
        body.with("petition", petition.kind().word())
                .with("about", petition.about())
                .with("text", petition.text());
        petition.excuse()
                .ifPresent(excuse -> body.with(GROUND, excuse.ground().word())
                        .with(PAPERS, word(excuse.papers())));
        return body;
    }

    /// A row from before an excuse had a ground has none.
    static Petition read(Fields body) {
        return new Petition(
                body.one("petition", Petition.Kind.values(), Petition.Kind::word),
                body.text("about"),
                body.text("text"),
                body.has(GROUND) ? Optional.of(excuse(body)) : Optional.empty());
    }

    private static Excuse excuse(Fields body) {
        return new Excuse(
                body.one(GROUND, Excuse.Ground.values(), Excuse.Ground::word),
                body.one(PAPERS, new Boolean[] {true, false}, PetitionFields::word));
    }

    private static String word(boolean papers) {
        return papers ? "yes" : "no";
    }
}
