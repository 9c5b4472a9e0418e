package org.povestka.law.history;

/// The word by which case files and answers call a kind of fact.
public final class EventWord {

    private EventWord() {}

    /// The word for what happened, such as `handed-over`.
    ///
    /// @param event the fact
    /// @return the word of the case file's `what`
    public static String of(Event event) {
        return switch (event) {
            case Event.Placed placed -> "placed";
            case Event.SentToEmployer sent -> "sent-to-employer";
            case Event.HandedOver handed -> "handed-over";
            case Event.Refused refused -> "refused";
            case Event.MailDelivered mail -> "mail-delivered";
            case Event.Opened opened -> "opened";
            case Event.Appeared appeared -> "appeared";
            case Event.Excused excused -> "excused";
            case Event.Recalled recalled -> "recalled";
            case Event.MeasureImposed imposed -> "measure-imposed";
            case Event.MeasureLifted lifted -> "measure-lifted";
            case Event.SetAside aside -> "set-aside";
            case Event.Learned learned -> "learned";
            case Event.SuitFiled suit -> "suit-filed";
            case Event.DraftDecision decision -> "draft-decision";
            case Event.BorderAttempt attempt -> "border-attempt";
        };
    }
}
