package org.povestka.page.screen;

import java.util.List;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.Law;

/// Answers a made-up case where nobody sees it, while the reader looks at the first
/// question: what is computed for the first time is slow, and his first answer is not to
/// be.
public final class Rehearsal {

    private Rehearsal() {}

    /// The steps, each short enough not to be felt by somebody who is typing.
    ///
    /// @param opening the page as it opened
    public static List<Runnable> steps(State opening) {
        State example = Deeds.after(opening, Deed.of("example", "")).state();
        return List.of(
                () -> read(example),
                () -> explained(example),
                () -> answered(example),
                () -> Screens.page(example));
    }

    private static void read(State example) {
        example.draft().read();
    }

    private static void explained(State example) {
        if (example.draft().read() instanceof CaseFile.Case facts) {
            Law.IN_FORCE.explain(facts.history(), List.of(example.asked()));
        }
    }

    private static void answered(State example) {
        if (example.draft().read() instanceof CaseFile.Case facts) {
            Answered.of(facts, example.asked(), example.language());
        }
    }
}
