package org.povestka.papers.json;

import org.povestka.law.history.Event;
import org.povestka.law.history.EventWord;
import org.povestka.law.history.Suit;

/// A fact in the words of a case file.
final class FactJson {

    private FactJson() {}

    /// The fact with the fields that a case file gives it.
    static void say(JsonOut out, Event event) {
        out.say("on", event.on());
        out.say("what", EventWord.of(event));
        if (event instanceof Event.OfSummons of) {
            out.say("summons", of.summons().name());
        }
        switch (event) {
            case Event.Placed placed -> {
                out.say("appear", placed.appearOn());
                out.say("reason", placed.reason().word());
            }
            case Event.Excused excused -> {
                out.say("until", excused.until());
                out.say("accepted", excused.accepted());
            }
            case Event.MeasureImposed imposed ->
                out.say("measure", imposed.measure().word());
            case Event.MeasureLifted lifted ->
                out.say("measure", lifted.measure().word());
            case Event.SuitFiled suit -> against(out, suit.against());
            case Event.SentToEmployer sent -> {}
            case Event.HandedOver handed -> {}
            case Event.Refused refused -> {}
            case Event.MailDelivered mail -> {}
            case Event.Opened opened -> {}
            case Event.Appeared appeared -> {}
            case Event.Recalled recalled -> {}
            case Event.SetAside aside -> {}
            case Event.Learned learned -> {}
            case Event.DraftDecision decision -> {}
            case Event.BorderAttempt attempt -> {}
        }
    }

    private static void against(JsonOut out, Suit suit) {
        if (suit != Suit.NOT_SAID) {
            out.say("against", suit.word());
        }
    }
}
