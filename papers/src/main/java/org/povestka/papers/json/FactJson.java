package org.povestka.papers.json;

import org.povestka.law.history.Event;
import org.povestka.law.history.EventWord;
import org.povestka.law.history.Suit;

/// A fact in the words of a case file.
final class FactJson {

    private FactJson() {}

    /// The fact with the fields that a case file gives it.
    static Json.Parts of(Event event) {
        Json.Parts fact = Json.Parts.EMPTY.with("on", event.on()).with("what", EventWord.of(event));
        Json.Parts named = event instanceof Event.OfSummons of
                ? fact.with("summons", of.summons().name())
                : fact;
        return switch (event) {
            case Event.Placed placed ->
                named.with("appear", placed.appearOn())
                        .with("reason", placed.reason().word());
            case Event.Excused excused ->
                named.with("until", excused.until()).with("accepted", excused.accepted());
            case Event.MeasureImposed imposed ->
                named.with("measure", imposed.measure().word());
            case Event.MeasureLifted lifted ->
                named.with("measure", lifted.measure().word());
            case Event.SuitFiled suit ->
                suit.against() == Suit.NOT_SAID
                        ? named
                        : named.with("against", suit.against().word());
            case Event.SentToEmployer sent -> named;
            case Event.HandedOver handed -> named;
            case Event.Refused refused -> named;
            case Event.MailDelivered mail -> named;
            case Event.Opened opened -> named;
            case Event.Appeared appeared -> named;
            case Event.Recalled recalled -> named;
            case Event.SetAside aside -> named;
            case Event.Learned learned -> named;
            case Event.DraftDecision decision -> named;
            case Event.BorderAttempt attempt -> named;
        };
    }
}
