package org.povestka.server.board;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.paper.FindingWords;
import org.povestka.server.auditor.Audited;
import org.povestka.server.auditor.Seen;
import org.povestka.server.screen.TwinWords;

/// What was found with a person, in a few words each.
///
/// @param words the sentences of the town
record FindingTitles(TwinWords words) {

    /// Everything, each once.
    List<String> of(Audited.Case one) {
        FindingWords finding = new FindingWords(words.language());
        List<String> titles = new ArrayList<>();
        for (List<Finding> some : List.of(one.unlawful(), one.unfollowed(), one.unsaid())) {
            some.forEach(found -> titles.add(finding.title(found)));
        }
        for (Seen seen : one.seen()) {
            titles.add(words.say("look." + seen.look().key()));
        }
        return titles.stream().distinct().toList();
    }
}
