package org.povestka.server.provenance;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Route;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;

/// The sentences of the intake of feeds.
///
/// @param twin the sentences of the town
/// @param own the sentences of the intake
/// @param speech how days are said everywhere
public record IntakeWords(Words twin, Words own, Speech speech) {

    /// The sentences in a language.
    ///
    /// @param language the language
    /// @return the sentences
    public static IntakeWords in(Language language) {
        return new IntakeWords(
                new Words("twin", language), new Words("intake", language), Speech.in(language));
    }

    /// The sentence of the intake under a key.
    ///
    /// @param key the key
    /// @param parts what goes into its blanks
    /// @return the sentence
    public String say(String key, String... parts) {
        return own.say(key, parts);
    }

    /// What happened at the intake, as a sentence without its moment.
    ///
    /// @param happening what happened
    /// @return the sentence
    public String sentence(OfFeed happening) {
        return switch (happening) {
            case OfFeed.HandedIn one ->
                say("handed-in", batch(one.batch()), Integer.toString(one.lines()));
            case OfFeed.Repeated one -> say("repeated." + one.why().word(), line(one.line()));
            case OfFeed.LaidAside one ->
                say("laid-aside", line(one.line()), say("doubt." + one.doubt().word()));
            case OfFeed.Assigned one -> say("assigned", line(one.line()), number(one.person()));
            case OfFeed.Dropped one -> say("dropped", line(one.line()));
        };
    }

    /// What somebody said of a man, as a sentence without its moment.
    ///
    /// @param supplied what came
    /// @return the sentence
    public String sentence(Happening.Supplied supplied) {
        Datum datum = supplied.datum();
        String said = twin.say(
                "happening.supplied",
                twin.say("supplier." + datum.supplier().word()),
                twin.say("topic." + datum.topic().word()),
                datum.value());
        return switch (supplied.route()) {
            case Route.ByHand hand -> said;
            case Route.InFeed feed ->
                said + " " + say("fate." + feed.fate().word(), line(feed.line()));
        };
    }

    /// The way on which a datum came.
    ///
    /// @param route the way
    /// @return a phrase
    public String route(Route route) {
        return switch (route) {
            case Route.ByHand hand -> say("route.by-hand");
            case Route.InFeed feed -> say("route.in-feed", line(feed.line()));
        };
    }

    /// A batch as a phrase.
    ///
    /// @param batch the batch
    /// @return the phrase
    public String batch(BatchId batch) {
        return say(
                "batch", batch.number(), twin.say("supplier." + batch.supplier().word()));
    }

    /// A line as a phrase.
    ///
    /// @param line the line
    /// @return the phrase
    public String line(LineId line) {
        return say("line", Integer.toString(line.line()), batch(line.batch()));
    }

    /// What a line says, and of whom.
    ///
    /// @param line the line
    /// @return the phrase
    public String content(Line line) {
        Datum datum = line.datum();
        return say(
                "content",
                whom(line.whom()),
                twin.say("topic." + datum.topic().word()),
                datum.value(),
                speech.day(datum.on()));
    }

    /// A moment as clocks show it in a zone.
    ///
    /// @param at the moment
    /// @param zone the zone
    /// @return such as `10 июля 2025, четверг, 09:40`
    public String moment(Instant at, Zone zone) {
        ZonedDateTime shown = zone.shown(at);
        String time = shown.toLocalTime().toString().substring(0, 5);
        return twin.say("moment", speech.weekday(shown.toLocalDate()), time);
    }

    /// The number of a person as it is written in this language.
    private String number(PersonId id) {
        return twin.say("number", id.toString().substring(3));
    }

    private String whom(Whom whom) {
        StringBuilder said = new StringBuilder(whom.name());
        whom.born()
                .forEach(day -> said.append(said.isEmpty() ? "" : ", ")
                        .append(say("born", speech.day(day))));
        whom.identifiers()
                .forEach(one -> said.append(said.isEmpty() ? "" : ", ").append(one));
        return said.isEmpty() ? say("whom.nobody") : said.toString();
    }
}
