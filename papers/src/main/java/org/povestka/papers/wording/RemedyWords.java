package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.law.explain.Remedy;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.Outlook.Labelled;
import org.povestka.papers.wording.Outlook.RemedyLine;

/// Says of a remedy what holds in every case: to whom, by when, what it can and cannot do.
public final class RemedyWords {

    private final Speech speech;
    private final Words words;

    /// The words of a language.
    public RemedyWords(Language language) {
        this.speech = Speech.in(language);
        this.words = new Words("remedies", language);
    }

    /// A remedy without anybody's dates: the rule in words, and where it is stated.
    public RemedyLine general(Remedy.Kind kind) {
        String id = Letters.key(kind);
        String places = Stream.of(words.say(id + ".citations").split("; ", -1))
                .map(key -> speech.grounds().say("place." + key.replace(' ', '_')))
                .collect(Collectors.joining("; "));
        String sources = speech.sources(List.of(words.say(id + ".sources").split(" ", -1)));
        List<Labelled> advice = new ArrayList<>(advice(kind, term(kind)));
        advice.add(new Labelled(
                speech.words().say("label.stated"), Words.capital(places + "; " + sources)));
        return new RemedyLine(kind, title(kind), List.of(), advice, "");
    }

    /// That filing something pauses nothing by itself.
    public String caution() {
        return words.say("caution.filing");
    }

    /// What it is called.
    String title(Remedy.Kind kind) {
        return words.say(Letters.key(kind) + ".title");
    }

    /// By when, as a rule.
    String term(Remedy.Kind kind) {
        return words.say(Letters.key(kind) + ".term");
    }

    /// The advice, each piece with its label.
    ///
    /// @param kind the remedy
    /// @param term by when
    List<Labelled> advice(Remedy.Kind kind, String term) {
        String id = Letters.key(kind);
        return List.of(
                labelled(id, "addressee"),
                new Labelled(words.say("label.term"), term),
                labelled(id, "can"),
                labelled(id, "cannot"),
                labelled(id, "paper"));
    }

    private Labelled labelled(String id, String part) {
        return new Labelled(words.say("label." + part), words.say(id + "." + part));
    }
}
