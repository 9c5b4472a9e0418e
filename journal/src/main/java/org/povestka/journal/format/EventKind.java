package org.povestka.journal.format;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povestka.journal.tree.Words;
import org.povestka.law.history.Event;

/// The kinds of events a case file knows, each with its word and the keys it takes beside those
/// that all events take.
public enum EventKind {
    /// The summons was entered in the Registry of summonses.
    PLACED("placed", "appear", "reason"),
    /// A paper went to his employer or school.
    SENT_TO_EMPLOYER("sent-to-employer"),
    /// The summons was handed over against signature.
    HANDED_OVER("handed-over"),
    /// He refused to take it.
    REFUSED("refused"),
    /// A registered letter with it was delivered.
    MAIL_DELIVERED("mail-delivered"),
    /// He opened the notice in his account.
    OPENED("opened"),
    /// He appeared at the office.
    APPEARED("appeared"),
    /// An excuse was accepted.
    EXCUSED("excused", "until", "accepted"),
    /// The office withdrew the summons.
    RECALLED("recalled"),
    /// Somebody imposed a measure.
    MEASURE_IMPOSED("measure-imposed", "measure", ""),
    /// Somebody lifted a measure.
    MEASURE_LIFTED("measure-lifted", "measure", ""),
    /// A judgment or a higher office set the measures aside.
    SET_ASIDE("set-aside"),
    /// He learned of a decision.
    LEARNED("learned"),
    /// He filed a suit.
    SUIT_FILED("suit-filed", "", "against"),
    /// A draft board decided on him.
    DRAFT_DECISION("draft-decision"),
    /// He tried to leave the country.
    BORDER_ATTEMPT("border-attempt");

    /// What `what` may say.
    public static final Words<EventKind> WORDS = Words.of(Arrays.asList(values()), EventKind::word);

    /// The keys that all events take.
    static final List<String> COMMON_KEYS = List.of("on", "what", "summons", "recorded");

    /// The keys that some event takes.
    static final List<String> ALL_KEYS = List.of(
            "on",
            "what",
            "summons",
            "appear",
            "reason",
            "until",
            "accepted",
            "measure",
            "against",
            "recorded");

    private static final Set<EventKind> OF_PERSON =
            EnumSet.of(LEARNED, SUIT_FILED, DRAFT_DECISION, BORDER_ATTEMPT);

    private static final Set<EventKind> BEFORE_PLACED =
            EnumSet.of(PLACED, SENT_TO_EMPLOYER, HANDED_OVER, EXCUSED);

    private final String word;
    private final String required;
    private final String optional;

    EventKind(String word) {
        this(word, "", "");
    }

    EventKind(String word, String required, String optional) {
        this.word = word;
        this.required = required;
        this.optional = optional;
    }

    /// The word for it in a case file.
    public String word() {
        return word;
    }

    /// The keys without which it says nothing.
    public List<String> required() {
        return required.isEmpty() ? List.of("on") : List.of("on", required);
    }

    /// Whether a case file may give it this key.
    public boolean takes(String key) {
        return COMMON_KEYS.contains(key) || required.equals(key) || optional.equals(key);
    }

    /// Whether it belongs to a summons; the others belong to the person.
    public boolean ofSummons() {
        return !OF_PERSON.contains(this);
    }

    /// Whether it may happen before its summons is placed.
    public boolean mayPrecedePlacing() {
        return OF_PERSON.contains(this) || BEFORE_PLACED.contains(this);
    }

    /// The kind of a fact.
    static EventKind of(Event event) {
        return switch (event) {
            case Event.Placed ignored -> PLACED;
            case Event.SentToEmployer ignored -> SENT_TO_EMPLOYER;
            case Event.HandedOver ignored -> HANDED_OVER;
            case Event.Refused ignored -> REFUSED;
            case Event.MailDelivered ignored -> MAIL_DELIVERED;
            case Event.Opened ignored -> OPENED;
            case Event.Appeared ignored -> APPEARED;
            case Event.Excused ignored -> EXCUSED;
            case Event.Recalled ignored -> RECALLED;
            case Event.MeasureImposed ignored -> MEASURE_IMPOSED;
            case Event.MeasureLifted ignored -> MEASURE_LIFTED;
            case Event.SetAside ignored -> SET_ASIDE;
            case Event.Learned ignored -> LEARNED;
            case Event.SuitFiled ignored -> SUIT_FILED;
            case Event.DraftDecision ignored -> DRAFT_DECISION;
            case Event.BorderAttempt ignored -> BORDER_ATTEMPT;
        };
    }
}
