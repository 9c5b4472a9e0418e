package org.povestka.journal.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.law.history.SummonsId;

/// Makes facts of drafts in which there is no flaw and no summons left out.
final class EventMaker {

    private EventMaker() {}

    /// The fact that a draft states.
    static Event event(EventDraft draft) {
        LocalDate on = day(draft, "on");
        Instant recorded = draft.moment("recorded").orElse(firstMoment(on));
        return switch (draft.kind()) {
            case PLACED ->
                new Event.Placed(on, recorded, summons(draft), day(draft, "appear"), reason(draft));
            case SENT_TO_EMPLOYER -> new Event.SentToEmployer(on, recorded, summons(draft));
            case HANDED_OVER -> new Event.HandedOver(on, recorded, summons(draft));
            case REFUSED -> new Event.Refused(on, recorded, summons(draft));
            case MAIL_DELIVERED -> new Event.MailDelivered(on, recorded, summons(draft));
            case OPENED -> new Event.Opened(on, recorded, summons(draft));
            case APPEARED -> new Event.Appeared(on, recorded, summons(draft));
            case EXCUSED ->
                new Event.Excused(
                        on,
                        recorded,
                        summons(draft),
                        day(draft, "until"),
                        draft.day("accepted").orElse(on));
            case RECALLED -> new Event.Recalled(on, recorded, summons(draft));
            case MEASURE_IMPOSED ->
                new Event.MeasureImposed(on, recorded, summons(draft), measure(draft));
            case MEASURE_LIFTED ->
                new Event.MeasureLifted(on, recorded, summons(draft), measure(draft));
            case SET_ASIDE -> new Event.SetAside(on, recorded, summons(draft));
            case LEARNED -> new Event.Learned(on, recorded);
            case SUIT_FILED -> new Event.SuitFiled(on, recorded, against(draft));
            case DRAFT_DECISION -> new Event.DraftDecision(on, recorded);
            case BORDER_ATTEMPT -> new Event.BorderAttempt(on, recorded);
        };
    }

    /// What does not say when it became known was known as its day began in UTC.
    private static Instant firstMoment(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static LocalDate day(EventDraft draft, String key) {
        return draft.day(key).orElseThrow();
    }

    private static SummonsId summons(EventDraft draft) {
        return new SummonsId(draft.word("summons").orElseThrow());
    }

    private static Measure measure(EventDraft draft) {
        return draft.word("measure").flatMap(Vocabulary.MEASURES::meaning).orElseThrow();
    }

    private static Reason reason(EventDraft draft) {
        return draft.word("reason").flatMap(Vocabulary.REASONS::meaning).orElse(Reason.NOT_SAID);
    }

    private static Suit against(EventDraft draft) {
        return draft.word("against").flatMap(Vocabulary.SUITS::meaning).orElse(Suit.NOT_SAID);
    }
}
