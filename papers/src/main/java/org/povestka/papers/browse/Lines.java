package org.povestka.papers.browse;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.povestka.law.citation.Grade;
import org.povestka.law.edition.Editions;
import org.povestka.papers.library.Bilingual;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;
import org.povestka.papers.wording.Ids;

/// How the reference data is said on these pages.
final class Lines {

    private static final int MONTH_LENGTH = "2025-07".length();

    private final Terminal terminal;
    private final Speech speech;
    private final Words words;

    Lines(Terminal terminal) {
        this.terminal = terminal;
        this.speech = Speech.in(terminal.language());
        this.words = new Words("law", terminal.language());
    }

    /// The sentence under a key.
    String say(String key, String... parts) {
        return words.say(key, parts);
    }

    /// The reader's half of a sentence in two languages.
    String in(Bilingual sentence) {
        return sentence.in(terminal.language());
    }

    /// The id of a constant.
    String id(Enum<?> constant) {
        return Ids.of(constant);
    }

    /// A day or a month in words; any other word as it is said here.
    String day(String written) {
        if (!Character.isDigit(written.charAt(0))) {
            return words.say("day." + written);
        }
        return written.length() == MONTH_LENGTH
                ? speech.month(YearMonth.parse(written))
                : speech.weekday(LocalDate.parse(written));
    }

    /// Sources as a sentence.
    String sources(List<String> sources) {
        return Words.capital(speech.sources(sources));
    }

    /// How well something is confirmed.
    String grade(Grade grade) {
        return speech.grounds().say("grade." + grade.letter());
    }

    /// How days, readings and citations are said.
    Speech speech() {
        return speech;
    }

    /// The page with its last lines: what it is, and to what day the law was checked.
    String closed(Page page, List<String> more) {
        page.blank();
        more.forEach(line -> page.paragraph(0, line));
        page.paragraph(0, speech.words().say("checked-to", speech.day(Editions.LAW_CHECKED_TO)));
        page.paragraph(0, speech.words().say("not-advice"));
        return page.text();
    }
}
