package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.povestka.law.Explanation;
import org.povestka.law.explain.Remedy;
import org.povestka.law.history.Account;
import org.povestka.law.history.Event;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// Says what to save now.
final class SavingWords {

    private final Explanation explanation;
    private final Words proof;

    SavingWords(Speech speech, Explanation explanation) {
        this.explanation = explanation;
        this.proof = new Words("proof", speech.language());
    }

    /// What to save at every step that this case has reached.
    List<Outlook.Saving> saving() {
        return ids().stream().map(this::saving).toList();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        boolean account = explanation.asked().history().person().account() != Account.NONE;
        add(ids, "placed", !explanation.summonses().isEmpty());
        add(ids, "notice", !explanation.summonses().isEmpty() && account);
        add(ids, "handed-over", has(Event.HandedOver.class) || has(Event.Refused.class));
        add(ids, "mail", has(Event.MailDelivered.class));
        add(ids, "excuse", has(Event.Excused.class));
        add(ids, "appeared", has(Event.Appeared.class));
        add(ids, "measure", has(Event.MeasureImposed.class));
        add(ids, "lifting-overdue", overdue());
        add(ids, "border", has(Event.BorderAttempt.class));
        add(ids, "learned", has(Event.Learned.class));
        add(ids, "filed", has(Event.SuitFiled.class));
        add(ids, "draft-decision", has(Event.DraftDecision.class));
        return ids;
    }

    private Outlook.Saving saving(String id) {
        int count = Integer.parseInt(proof.say(id + ".count"));
        return new Outlook.Saving(
                id,
                proof.say(id + ".title"),
                IntStream.rangeClosed(1, count)
                        .mapToObj(item -> proof.say(id + "." + item))
                        .toList());
    }

    private boolean has(Class<? extends Event> kind) {
        return explanation.asked().history().events().stream().anyMatch(kind::isInstance);
    }

    private boolean overdue() {
        return explanation.person().remedies().stream()
                .anyMatch(remedy -> remedy.kind() == Remedy.Kind.LIFT_OVERDUE);
    }

    private static void add(List<String> ids, String id, boolean reached) {
        if (reached) {
            ids.add(id);
        }
    }
}
