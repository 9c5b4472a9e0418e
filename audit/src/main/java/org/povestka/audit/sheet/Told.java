package org.povestka.audit.sheet;

import java.util.List;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.paper.AboutWords;
import org.povestka.audit.paper.FindingWords;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.report.Tables;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// An audit being told in one language.
///
/// @param language the reader's language
/// @param gathered what was kept of the cases
/// @param sums the sums
/// @param words the words of findings
record Told(Language language, Gathered gathered, Sums sums, FindingWords words) {

    private static final String NOT_SAID = "receiver.not-said";

    Told(Language language, Gathered gathered, Sums sums) {
        this(language, gathered, sums, new FindingWords(language));
    }

    String say(String key, String... parts) {
        return words.say(key, parts);
    }

    AboutWords aboutWords() {
        return new AboutWords(words);
    }

    About about() {
        return gathered.tally().about();
    }

    Speech speech() {
        return words.speech();
    }

    String number(long number) {
        return aboutWords().number(number);
    }

    /// A heading with an id that both languages of the page do not share.
    Element heading(String key) {
        return Element.of("h2", say(key)).with("id", key + "-" + language.tag());
    }

    Element paragraph(String key, String... parts) {
        return Element.of("p", say(key, parts));
    }

    Element soft(String words) {
        return Element.of("p", words).styled("soft");
    }

    Element table(String caption, List<String> heads, List<List<String>> rows) {
        return Tables.scrolling(Tables.numbers(caption, heads, rows), caption);
    }

    /// A receiver in words.
    String receiver(String word) {
        return word.isEmpty()
                ? say(NOT_SAID)
                : new Words("audit", language).say("receiver." + word);
    }
}
