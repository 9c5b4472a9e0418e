package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.history.Birth;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.history.SummonsId;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// Says from which facts an answer goes out.
///
/// @param speech the language
record FactWords(Speech speech) {

    /// The person and every fact, one a line.
    List<String> facts(History history) {
        List<String> facts = new ArrayList<>();
        facts.add(person(history.person()));
        boolean several = history.summonses().size() > 1;
        for (Event event : history.events()) {
            String fact = speech.words().say("fact", speech.weekday(event.on()), what(event));
            facts.add(
                    several && event instanceof Event.OfSummons of
                            ? speech.words().say("of-summons", fact, name(of.summons()))
                            : fact);
        }
        return facts;
    }

    private String person(Person person) {
        List<String> parts = new ArrayList<>();
        parts.add(speech.words().say("category." + person.category().word()));
        if (person.birth() instanceof Birth.On born) {
            parts.add(speech.words().say("born", speech.day(born.day())));
        }
        parts.add(speech.words().say("account." + Ids.of(person.account())));
        if (person.group() != DispatchGroup.ORDINARY) {
            parts.add(speech.words().say("group." + person.group().word()));
        }
        return Words.capital(String.join("; ", parts));
    }

    /// What happened, without its day.
    String what(Event event) {
        return switch (event) {
            case Event.Placed placed ->
                speech.words()
                        .say(
                                "fact.placed",
                                speech.weekday(placed.appearOn()),
                                speech.words().say("reason." + placed.reason().word()));
            case Event.SentToEmployer sent -> speech.words().say("fact.sent-to-employer");
            case Event.HandedOver handed -> speech.words().say("fact.handed-over");
            case Event.Refused refused -> speech.words().say("fact.refused");
            case Event.MailDelivered mail -> speech.words().say("fact.mail-delivered");
            case Event.Opened opened -> speech.words().say("fact.opened");
            case Event.Appeared appeared -> speech.words().say("fact.appeared");
            case Event.Excused excused ->
                speech.words()
                        .say(
                                "fact.excused",
                                speech.day(excused.until()),
                                speech.day(excused.accepted()));
            case Event.Recalled recalled -> speech.words().say("fact.recalled");
            case Event.MeasureImposed imposed ->
                speech.words()
                        .say(
                                "fact.measure-imposed",
                                speech.words()
                                        .say("measure." + imposed.measure().word()));
            case Event.MeasureLifted lifted ->
                speech.words()
                        .say(
                                "fact.measure-lifted",
                                speech.words().say("measure." + lifted.measure().word()));
            case Event.SetAside aside -> speech.words().say("fact.set-aside");
            case Event.Learned learned -> speech.words().say("fact.learned");
            case Event.SuitFiled suit ->
                speech.words()
                        .say(
                                "fact.suit-filed",
                                speech.words().say("suit." + suit.against().word()));
            case Event.DraftDecision decision -> speech.words().say("fact.draft-decision");
            case Event.BorderAttempt attempt -> speech.words().say("fact.border-attempt");
        };
    }

    private static String name(SummonsId id) {
        return id.name();
    }
}
