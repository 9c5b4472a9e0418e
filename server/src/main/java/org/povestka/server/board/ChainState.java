package org.povestka.server.board;

import java.util.List;
import org.povestka.server.screen.TwinWords;
import org.povestka.store.Verification;

/// The chain of the journal, as it was recomputed for whoever asked.
///
/// @param result whole, or where it breaks; nothing where nobody asked, since a long journal takes
/// its time
public record ChainState(List<Verification.Result> result) {

    /// Copies the list.
    public ChainState {
        result = List.copyOf(result);
    }

    String sentence(TwinWords words) {
        if (result.isEmpty()) {
            return words.say("auditor.chain.not-asked");
        }
        return switch (result.getFirst()) {
            case Verification.Result.Whole whole ->
                words.say("auditor.chain.whole", Long.toString(whole.rows()), whole.hash());
            case Verification.Result.Broken broken ->
                words.say("auditor.chain.broken", Long.toString(broken.number()));
        };
    }
}
