package org.povestka.page.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povestka.journal.format.EventKind;
import org.povestka.journal.tree.WrittenDay;
import org.povestka.law.flaw.Flaw;
import org.povestka.papers.Language;
import org.povestka.papers.flaw.FlawWords;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// Says what is wrong with a field to somebody who sees a form: no key of a case
/// file, no line, every day in words.
///
/// @param language the reader's language
record FlawLine(Language language) {

    /// What a case file says in its own words, and the form in those of its fields.
    private static final Set<Flaw.Kind> OF_FORM = EnumSet.of(
            Flaw.Kind.TOO_EARLY,
            Flaw.Kind.TOO_LATE,
            Flaw.Kind.NOT_A_DAY,
            Flaw.Kind.NO_SUCH_DAY,
            Flaw.Kind.EVENT_BEFORE_PLACED,
            Flaw.Kind.ACCEPTED_NOT_SAID,
            Flaw.Kind.NOTHING_PLACED,
            Flaw.Kind.NEVER_PLACED,
            Flaw.Kind.HANDED_OVER_AND_REFUSED);

    private static final List<String> KEYS = List.of("on", "appear", "until", "accepted", "born");

    /// The sentence.
    String of(Flaw flaw) {
        String sentence = OF_FORM.contains(flaw.kind())
                ? words().say(
                                "flaw." + flaw.kind().key(),
                                flaw.parts().stream().map(this::said).toArray(String[]::new))
                : FlawWords.of(language).sentence(flaw, this::said);
        return Words.capital(sentence) + ".";
    }

    private String said(String part) {
        Optional<EventKind> kind = EventKind.WORDS.meaning(part);
        if (kind.isPresent()) {
            return words().say("event." + part);
        }
        if (KEYS.contains(part)) {
            return words().say("key." + part);
        }
        return WrittenDay.dayShaped(part)
                ? WrittenDay.day(part).map(Speech.in(language)::day).orElse(part)
                : part;
    }

    private Words words() {
        return new Words("page", language);
    }
}
