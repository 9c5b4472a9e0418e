package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.law.Explanation;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.Remedy;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.Outlook.Labelled;
import org.povestka.papers.wording.Outlook.RemedyLine;

/// Says of a remedy what holds in every case: to whom, by when, what it can and cannot do; and
/// which letters go with it.
public final class RemedyWords {

    private static final String CORRECTION = "data-correction";
    private static final String OVERDUE = "lift-overdue";

    private final Speech speech;
    private final Words words;

    /// The words of a language.
    public RemedyWords(Language language) {
        this.speech = Speech.in(language);
        this.words = new Words("remedies", language);
    }

    /// A remedy without anybody's dates: the rule in words, and where it is stated.
    public RemedyLine general(Remedy.Kind kind) {
        String id = key(kind);
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
        return words.say(key(kind) + ".title");
    }

    /// By when, as a rule.
    String term(Remedy.Kind kind) {
        return words.say(key(kind) + ".term");
    }

    /// The advice, each piece with its label.
    ///
    /// @param kind the remedy
    /// @param term by when
    List<Labelled> advice(Remedy.Kind kind, String term) {
        String id = key(kind);
        return List.of(
                labelled(id, "addressee"),
                new Labelled(words.say("label.term"), term),
                labelled(id, "can"),
                labelled(id, "cannot"),
                labelled(id, "paper"));
    }

    /// The key of a remedy among the sentences about remedies; a letter goes by the same word.
    static String key(Remedy.Kind kind) {
        return switch (kind) {
            case CORRECT_DATA -> CORRECTION;
            case COURT -> "court-claim";
            case DRAFT_APPEAL -> "appeal-draft-decision";
            case LIFT_OVERDUE -> OVERDUE;
            case APPEAR, EXCUSE, EXTRACT, COMPLAINT, BORDER_NOTICE -> kind.id();
        };
    }

    /// The letter of a remedy, by the word by which letters are asked for.
    static Optional<String> letter(Remedy.Kind kind) {
        return switch (kind) {
            case EXCUSE, EXTRACT, CORRECT_DATA, COMPLAINT, COURT, LIFT_OVERDUE ->
                Optional.of(key(kind));
            case APPEAR, DRAFT_APPEAL, BORDER_NOTICE -> Optional.empty();
        };
    }

    /// The letters that fit, the most fitting first: an overdue measure before wrong data, wrong
    /// data before everything else.
    static List<String> letters(Explanation explanation) {
        List<String> letters = new ArrayList<>();
        explanation.person().remedies().stream()
                .map(Remedy::kind)
                .flatMap(kind -> letter(kind).stream())
                .distinct()
                .forEach(letters::add);
        boolean wrongRecord = explanation.summonses().stream()
                .flatMap(answer -> answer.outlook().flags().stream())
                .anyMatch(flag -> flag == Flag.OUTSIDE_DUTY || flag == Flag.NOT_OF_AGE);
        if (wrongRecord && letters.remove(CORRECTION)) {
            letters.addFirst(CORRECTION);
        }
        if (letters.remove(OVERDUE)) {
            letters.addFirst(OVERDUE);
        }
        return letters;
    }

    private Labelled labelled(String id, String part) {
        return new Labelled(words.say("label." + part), words.say(id + "." + part));
    }
}
