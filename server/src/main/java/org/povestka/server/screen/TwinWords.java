package org.povestka.server.screen;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Hit;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Topic;
import org.povestka.server.provenance.IntakeWords;

/// The sentences of the live twin in one language.
///
/// @param language the language
/// @param words its own sentences
/// @param speech how days and measures are said everywhere
public record TwinWords(Language language, Words words, Speech speech) {

    private static final TwinWords EN = of(Language.EN);
    private static final TwinWords RU = of(Language.RU);

    private static TwinWords of(Language language) {
        return new TwinWords(language, new Words("twin", language), Speech.in(language));
    }

    /// The sentences of a language.
    ///
    /// @param language the language
    /// @return the sentences
    public static TwinWords in(Language language) {
        return switch (language) {
            case EN -> EN;
            case RU -> RU;
        };
    }

    /// The sentence under a key.
    ///
    /// @param key the key
    /// @param parts what goes into its blanks
    /// @return the sentence
    public String say(String key, String... parts) {
        return words.say(key, parts);
    }

    /// A day with its weekday.
    ///
    /// @param day the day
    /// @return such as `10 июля 2025, четверг`
    public String day(LocalDate day) {
        return speech.weekday(day);
    }

    /// A moment as clocks show it in a zone.
    ///
    /// @param at the moment
    /// @param zone the zone
    /// @return such as `10 июля 2025, четверг, 09:40`
    public String moment(Instant at, Zone zone) {
        ZonedDateTime shown = zone.shown(at);
        return say("moment", day(shown.toLocalDate()), time(shown));
    }

    private static String time(ZonedDateTime shown) {
        return shown.toLocalTime().toString().substring(0, 5);
    }

    /// Measures as one phrase.
    ///
    /// @param measures the measures
    /// @return such as `запрет на выезд`
    public String measures(List<Measure> measures) {
        return String.join(", ", measures.stream().map(this::measure).toList());
    }

    /// A measure in a few words.
    ///
    /// @param measure the measure
    /// @return such as `запрет на выезд`
    public String measure(Measure measure) {
        return speech.words().say("measure." + measure.word());
    }

    /// The number of a person as it is written in this language.
    ///
    /// @param id the number
    /// @return such as `ПВ-000731-4`
    public String number(PersonId id) {
        return say("number", id.toString().substring(3));
    }

    /// What happened, as a sentence without its moment.
    ///
    /// @param happening what happened
    /// @return the sentence
    public String sentence(Happening happening) {
        return switch (happening) {
            case Happening.Began began -> say("happening.began");
            case Happening.ClockMoved moved -> say("happening.clock-moved");
            case Happening.Switched one -> switched(one);
            case OfFeed one -> IntakeWords.in(language).sentence(one);
            case Happening.OfPerson one -> ofPerson(one);
        };
    }

    private String ofPerson(Happening.OfPerson happening) {
        return switch (happening) {
            case Happening.OfSummons one -> ofSummons(one);
            case Happening.Enrolled one ->
                say("happening.enrolled", one.profile().name());
            case Happening.Supplied one -> IntakeWords.in(language).sentence(one);
            case Happening.Notified one ->
                say("happening.notified." + one.notice().word(), one.about());
            case Happening.Reached one ->
                say(
                        "happening.reached",
                        one.number(),
                        say("receiver." + one.receiver().word()));
            case Happening.LetThrough one -> say("happening.let-through");
            case Happening.TurnedBack one -> say("happening.turned-back", one.number());
            case Happening.Explained one -> say("happening.explained", one.number());
            case Happening.NoticeHandedOver one ->
                say("happening.notice-handed-over", one.number());
            case Happening.AskedFor one -> asked(one);
            case Happening.Struck one -> struck(one.hit());
            case Happening.Looked one ->
                say("happening.looked", say("role." + one.role()), one.account());
            case Happening.SeenAtBorder one -> seen(one);
            case Happening.Petitioned one -> say("happening.petitioned", grounded(one.petition()));
            case Happening.Answered one ->
                say("happening.answered." + one.reply().word(), petition(one.petition()));
        };
    }

    /// What is asked for, as a phrase.
    ///
    /// @param petition the petition
    /// @return such as `complaint about summons 000731-s1`
    public String petition(Petition petition) {
        return say("petition." + petition.kind().word(), about(petition), text(petition));
    }

    /// What is asked for, and what it rests on where that is said.
    ///
    /// @param petition the petition
    /// @return a phrase
    public String grounded(Petition petition) {
        return petition.excuse()
                .map(excuse -> say(
                        "petition.grounded",
                        petition(petition),
                        say("excuse." + excuse.ground().word()),
                        say("excuse.papers." + (excuse.papers() ? "yes" : "no"))))
                .orElseGet(() -> petition(petition));
    }

    private String about(Petition petition) {
        return Stream.of(Topic.values())
                .filter(topic -> topic.word().equals(petition.about()))
                .map(topic -> say("topic." + topic.word()))
                .findFirst()
                .orElse(petition.about());
    }

    private String text(Petition petition) {
        return petition.kind() == Petition.Kind.EXCUSE
                ? speech.day(LocalDate.parse(petition.text()))
                : petition.text();
    }

    /// On what a refusal rests: the decision, its day, and the summons behind it.
    ///
    /// @param dossier the person
    /// @param number the number of the decision
    /// @return a sentence
    public String ground(Dossier dossier, String number) {
        return dossier.decision(number)
                .map(decided -> say(
                        "decision.ground",
                        number,
                        speech.day(dossier.zone().day(decided.at())),
                        decided.summons().name()))
                .orElseGet(() -> say("decision.unknown", number));
    }

    private String switched(Happening.Switched one) {
        String fault = fault(one.fault());
        return one.dose().on()
                ? say(
                        "happening.switched.on",
                        fault,
                        Integer.toString(one.dose().percent()),
                        target(one.dose().target()))
                : say("happening.switched.off", fault);
    }

    private String struck(Hit hit) {
        String fault = fault(hit.fault());
        return hit.receivers().isEmpty()
                ? say("happening.struck", fault)
                : say(
                        "happening.struck.at",
                        fault,
                        say("receiver." + hit.receivers().getFirst().word()));
    }

    /// A fault with its number.
    ///
    /// @param fault the fault
    /// @return such as `F-12, ban survives the lifting`
    public String fault(Fault fault) {
        return fault.id() + ", " + say("fault." + fault.id());
    }

    /// Whom a fault can strike.
    ///
    /// @param target the target
    /// @return a phrase
    public String target(Target target) {
        return switch (target) {
            case Target.Everybody all -> say("target.all");
            case Target.OnePerson one -> number(one.person());
            case Target.OneRegion one -> say("target.region", one.region().code());
            case Target.OneReceiver one -> say("receiver." + one.receiver().word());
        };
    }

    private String seen(Happening.SeenAtBorder one) {
        List<String> summonses = one.summonses().stream().map(SummonsId::name).toList();
        return say("happening.seen-at-border", orNone(summonses), orNone(one.decisions()));
    }

    private String orNone(List<String> names) {
        return names.isEmpty() ? say("happening.seen-at-border.none") : String.join(", ", names);
    }

    private String asked(Happening.AskedFor one) {
        String thing = say("asked." + one.measure().word());
        return one.number().isEmpty()
                ? say("happening.asked.granted", thing)
                : say("happening.asked.refused", thing, one.number());
    }

    private String ofSummons(Happening.OfSummons happening) {
        String id = happening.summons().name();
        return switch (happening) {
            case Happening.Placed one -> say("happening.placed", id, day(one.appearOn()));
            case Happening.Delivery one ->
                say("happening.delivery." + one.step().word(), id);
            case Happening.Opened one -> say("happening.opened", id);
            case Happening.CountedServed one -> say("happening.counted-served", id);
            case Happening.Missed one -> say("happening.missed", id);
            case Happening.Decided one -> decided(one.paper());
            case Happening.Cancelled one ->
                say(
                        "happening.cancelled",
                        one.paper().number(),
                        one.cancelled(),
                        say("ending." + one.ending().word()));
            case Happening.Appeared one -> say("happening.appeared", id);
            case Happening.Excused one -> say("happening.excused", id, day(one.last()));
            case Happening.Recalled one -> say("happening.recalled", id);
            case Happening.SetAside one -> say("happening.set-aside", id);
        };
    }

    private String decided(Paper paper) {
        return say(
                "happening.decided",
                paper.number(),
                measures(paper.measures()),
                paper.summons().name());
    }
}
