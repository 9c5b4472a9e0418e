package org.povestka.server.board;

import org.povestka.server.screen.TwinWords;
import org.povestka.store.Verification;

/// The chain of the journal, as it was recomputed for whoever asked.
///
/// @param result whole, or where it breaks
public record ChainState(Verification.Result result) {

    String sentence(TwinWords words) {
        return switch (result) {
            case Verification.Result.Whole whole ->
                words.say("auditor.chain.whole", Long.toString(whole.rows()), whole.hash());
            case Verification.Result.Broken broken ->
                words.say("auditor.chain.broken", Long.toString(broken.number()));
        };
    }
}
