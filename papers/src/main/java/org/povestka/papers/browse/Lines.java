package org.povestka.papers.browse;

import java.time.YearMonth;
import java.util.List;
import org.povestka.law.citation.Grade;
import org.povestka.law.edition.Editions;
import org.povestka.law.time.Day;
import org.povestka.papers.Language;
import org.povestka.papers.library.Bilingual;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.text.Page;
import org.povestka.papers.wording.Ids;

/// How the reference data is said, on a terminal and on the page.
public final class Lines {

    private static final int MONTH_LENGTH = "2025-07".length();

    private final Language language;
    private final Speech speech;
    private final Words words;

    /// The lines of a language.
    public Lines(Language language) {
        this.language = language;
        this.speech = Speech.in(language);
        this.words = new Words("law", language);
    }

    /// The sentence under a key.
    public String say(String key, String... parts) {
        return words.say(key, parts);
    }

    /// The reader's half of a sentence in two languages.
    public String in(Bilingual sentence) {
        return sentence.in(language);
    }

    /// The id of a constant.
    public String id(Enum<?> constant) {
        return Ids.of(constant);
    }

    /// A day or a month in words; any other word as it is said here.
    public String day(String written) {
        if (!Character.isDigit(written.charAt(0))) {
            return words.say("day." + written);
        }
        return written.length() == MONTH_LENGTH
                ? speech.month(YearMonth.parse(written))
                : speech.weekday(Day.written(written));
    }

    /// Sources as a sentence.
    public String sources(List<String> sources) {
        return Words.capital(speech.sources(sources));
    }

    /// How well something is confirmed.
    public String grade(Grade grade) {
        return speech.grounds().say("grade." + grade.letter());
    }

    /// How days, readings and citations are said.
    public Speech speech() {
        return speech;
    }

    /// The page with its last lines: what it is, and to what day the law was checked.
    String closed(Page page, List<String> more) {
        page.blank();
        more.forEach(line -> page.paragraph(0, line));
        footing().forEach(line -> page.paragraph(0, line));
        return page.text();
    }

    /// To what day the law was checked, and what this is not.
    public List<String> footing() {
        return List.of(
                speech.words().say("checked-to", speech.day(Editions.LAW_CHECKED_TO)),
                speech.words().say("not-advice"));
    }

    /// A provision as a reader calls it.
    ///
    /// @param provision its key, such as `53-FZ 7.1(1)`
    public String place(String provision) {
        return speech.grounds().say("place." + provision.replace(' ', '_'));
    }
}
