package org.povestka.papers.speech;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.povestka.law.citation.Citation;
import org.povestka.law.edition.Editions;
import org.povestka.law.reading.AccountPossibility;
import org.povestka.law.reading.Reading;
import org.povestka.law.reform.Reform;
import org.povestka.law.statute.Act;
import org.povestka.papers.Language;

/// How days, numbers, readings and citations are said in one language; its sentences are
/// read once.
public final class Speech {

    private static final String THOUSANDS_EN = ",";
    private static final String NO_BREAK_SPACE = "\u00A0";

    private final Language language;
    private final Words words;
    private final Words readings;
    private final Words grounds;

    private Speech(Language language) {
        this.language = language;
        this.words = new Words("case", language);
        this.readings = new Words("reading", language);
        this.grounds = new Words("ground", language);
    }

    private static final class English {
        private static final Speech SPEECH = new Speech(Language.EN);
    }

    private static final class Russian {
        private static final Speech SPEECH = new Speech(Language.RU);
    }

    /// The speech of a language.
    ///
    /// @param language the reader's language
    /// @return the one speech of that language
    public static Speech in(Language language) {
        return switch (language) {
            case EN -> English.SPEECH;
            case RU -> Russian.SPEECH;
        };
    }

    /// The language.
    ///
    /// @return the language
    public Language language() {
        return language;
    }

    /// The sentences about a case.
    ///
    /// @return the sentences
    public Words words() {
        return words;
    }

    /// The sentences about grounds: rules, conditions, provisions.
    ///
    /// @return the sentences
    public Words grounds() {
        return grounds;
    }

    /// A day as it stands inside a sentence, `3 июля 2025`, held together by no-break spaces.
    ///
    /// @param day the day
    /// @return the day in words
    public String day(LocalDate day) {
        return words.say(
                "day",
                Integer.toString(day.getDayOfMonth()),
                words.say("month." + day.getMonthValue()),
                Integer.toString(day.getYear()));
    }

    /// A day with its weekday: `3 июля 2025, четверг`.
    ///
    /// @param day the day
    /// @return the day in words
    public String weekday(LocalDate day) {
        return words.say(
                "day.long", day(day), words.say("weekday." + day.getDayOfWeek().getValue()));
    }

    /// A number with its noun in the form it asks for: `2 месяца`.
    ///
    /// @param noun `days`, `months` or `years`
    /// @param count how many
    /// @return the phrase
    public String count(String noun, int count) {
        String form = Plural.of(language, count).name().toLowerCase(Locale.ROOT);
        return words.say(noun + "." + form, Integer.toString(count));
    }

    /// A month of a year: `октября 2023`.
    ///
    /// @param month the month
    /// @return the month in words
    public String month(YearMonth month) {
        return words.say(
                "month-of-year",
                words.say("month." + month.getMonthValue()),
                Integer.toString(month.getYear()));
    }

    /// A day of every year: `1 апреля`.
    ///
    /// @param day the day
    /// @return the day in words
    public String dayOfYear(MonthDay day) {
        return day.getDayOfMonth() + NO_BREAK_SPACE + words.say("month." + day.getMonthValue());
    }

    /// How many days are left: `осталось 9 дней`, `остался 21 день`.
    ///
    /// @param days the days ahead; 0 is the day itself
    /// @return the phrase in the form the number asks for
    public String left(int days) {
        if (days == 0) {
            return words.say("left.none");
        }
        return count("left", days);
    }

    /// An amount of money: `10 000`.
    ///
    /// @param roubles whole roubles, 0 or more
    /// @return the amount, its thousands set apart
    public String amount(int roubles) {
        String separator = switch (language) {
            case EN -> THOUSANDS_EN;
            case RU -> NO_BREAK_SPACE;
        };
        StringBuilder amount = new StringBuilder(Integer.toString(roubles));
        for (int place = amount.length() - 3; place > 0; place -= 3) {
            amount.insert(place, separator);
        }
        return amount.toString();
    }

    /// Readings that must hold together: `вручение через семь дней (Q1=B), хватает
    /// седьмого дня (Q2=B)`.
    ///
    /// @param conjunction the readings, at least one
    /// @return the readings in a few words each, with their keys
    public String under(List<Reading> conjunction) {
        return String.join(", ", conjunction.stream().map(this::brief).toList());
    }

    /// A reading in a whole sentence.
    ///
    /// @param reading the reading
    /// @return what it says
    public String says(Reading reading) {
        return readings.say(reading.question().id() + "." + reading.letter());
    }

    /// Who holds a reading.
    ///
    /// @param reading the reading
    /// @return the holders in a few words
    public String held(Reading reading) {
        return readings.say(reading.question().id() + "." + reading.letter() + ".held");
    }

    /// Phrases as one: `a, b и c`.
    ///
    /// @param phrases the phrases
    /// @return one phrase
    public String together(List<String> phrases) {
        if (phrases.size() < 2) {
            return String.join("", phrases);
        }
        String before = String.join(", ", phrases.subList(0, phrases.size() - 1));
        return before + readings.say("and") + phrases.getLast();
    }

    /// A place and the edition in whose wording it is cited.
    ///
    /// @param citation the citation
    /// @return both in words, without sources
    public String citation(Citation citation) {
        return grounds.say("citation", place(citation), edition(citation.edition()));
    }

    /// A place without its edition.
    ///
    /// @param citation the citation
    /// @return the provision in words
    public String place(Citation citation) {
        return grounds.say("place." + citation.provision().key().replace(' ', '_'));
    }

    /// The sources of a citation and how well they confirm it.
    ///
    /// @param citation the citation
    /// @return both in words
    public String backing(Citation citation) {
        String grade = grounds.say("grade." + citation.grade().letter());
        return sources(citation.sources()) + "; " + grade;
    }

    /// Sources in words.
    ///
    /// @param sources ids of sources
    /// @return the ids, or that there is none
    public String sources(List<String> sources) {
        return sources.isEmpty()
                ? grounds.say("sources.none")
                : grounds.say("sources", String.join(", ", sources));
    }

    private String edition(String id) {
        if (id.equals(Reform.HYPOTHETICAL)) {
            return grounds.say("edition." + id);
        }
        return Editions.find(id)
                .map(edition -> grounds.say("edition." + id, since(edition.act())))
                .orElse(id);
    }

    private String since(Act act) {
        return switch (act.precision()) {
            case DAY -> day(act.inForce());
            case MONTH -> month(YearMonth.from(act.inForce()));
        };
    }

    private String brief(Reading reading) {
        String brief = readings.say(reading.question().id() + "." + reading.letter() + ".short");
        return reading instanceof AccountPossibility
                ? brief
                : words.say("with-key", brief, reading.key());
    }
}
