package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.history.Birth;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.SummonsId;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// Says from which facts an answer goes out.
///
/// @param speech the language
public record FactWords(Speech speech) {

    /// The person and every fact, one a line.
    public List<String> facts(History history) {
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
                say(
                        "placed",
                        speech.weekday(placed.appearOn()),
                        speech.words().say("reason." + placed.reason().word()));
            case Event.SentToEmployer sent -> say("sent-to-employer");
            case Event.HandedOver handed -> say("handed-over");
            case Event.Refused refused -> say("refused");
            case Event.MailDelivered mail -> say("mail-delivered");
            case Event.Opened opened -> say("opened");
            case Event.Appeared appeared -> say("appeared");
            case Event.Excused excused ->
                say("excused", speech.day(excused.until()), speech.day(excused.accepted()));
            case Event.Recalled recalled -> say("recalled");
            case Event.MeasureImposed imposed -> say("measure-imposed", named(imposed.measure()));
            case Event.MeasureLifted lifted -> say("measure-lifted", named(lifted.measure()));
            case Event.SetAside aside -> say("set-aside");
            case Event.Learned learned -> say("learned");
            case Event.SuitFiled suit ->
                say("suit-filed", speech.words().say("suit." + suit.against().word()));
            case Event.DraftDecision decision -> say("draft-decision");
            case Event.BorderAttempt attempt -> say("border-attempt");
        };
    }

    private String say(String fact, String... parts) {
        return speech.words().say("fact." + fact, parts);
    }

    private String named(Measure measure) {
        return speech.words().say("measure." + measure.word());
    }

    private static String name(SummonsId id) {
        return id.name();
    }
}
