package org.povestka.audit.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.log.Entry;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.history.Measure;
import org.povestka.law.reading.Reading;
import org.povestka.law.time.Day;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// Findings in words.
public final class FindingWords {

    private static final int MOST_ALTERNATIVES = 2;

    private final Speech speech;
    private final Words words;

    /// The words of a language.
    ///
    /// @param language the reader's language
    public FindingWords(Language language) {
        this.speech = Speech.in(language);
        this.words = new Words("audit", language);
    }

    /// A phrase of the report.
    ///
    /// @param key its key in `audit_en.properties`
    /// @param parts what fills its blanks
    /// @return the phrase
    public String say(String key, String... parts) {
        return words.say(key, parts);
    }

    /// How days, numbers and citations are said.
    ///
    /// @return the speech of the language
    public Speech speech() {
        return speech;
    }

    /// What was found, in a few words.
    ///
    /// @param finding the finding
    /// @return such as `Measure lifted too late`
    public String title(Finding finding) {
        return say("check." + finding.check().id());
    }

    /// Where it was found.
    ///
    /// @param finding the finding
    /// @return case, line, measures
    public String where(Finding finding) {
        Entry.Key key = finding.entry().key();
        String line = Long.toString(key.line());
        List<Measure> measures = finding.gap().measures();
        return measures.isEmpty()
                ? say("of-case", key.of(), line)
                : say("of-case-measure", key.of(), line, measures(measures));
    }

    /// What was done and what had to be, in one or two sentences.
    ///
    /// @param finding the finding
    /// @param asOf the day by which what was left undone is judged
    /// @return the sentences
    public String gap(Finding finding, LocalDate asOf) {
        String gap = sentence(finding, asOf);
        return finding.gap().detail().isEmpty() ? gap : gap + " " + detail(finding);
    }

    /// The lawful days with their readings, where there are several.
    ///
    /// @param finding the finding
    /// @return a phrase a day, or nothing
    public List<String> dates(Finding finding) {
        List<DayUnder> lawful = finding.gap().lawful();
        return lawful.size() < 2 ? List.of() : lawful.stream().map(this::date).toList();
    }

    private String date(DayUnder day) {
        return day.under().equals(List.of(List.of()))
                ? say("date.every", speech.day(day.day()))
                : say("date.if", speech.day(day.day()), readings(day.under()));
    }

    /// Alternative readings in words, the simplest first; of many, the first and how many more.
    ///
    /// @param alternatives the alternatives
    /// @return one phrase
    public String readings(List<List<Reading>> alternatives) {
        List<String> said = new ArrayList<>(alternatives.stream()
                .limit(MOST_ALTERNATIVES)
                .map(speech::under)
                .toList());
        int more = alternatives.size() - MOST_ALTERNATIVES;
        String all = String.join(say("or"), said);
        return more > 0 ? all + ", " + say("more-readings", Integer.toString(more)) : all;
    }

    /// Measures in words.
    ///
    /// @param measures the measures
    /// @return one phrase
    public String measures(List<Measure> measures) {
        return measures.equals(Measure.ladder())
                ? speech.grounds().say("rule.ladder-list").toLowerCase(Locale.ROOT)
                : speech.together(measures.stream()
                        .map(measure -> speech.words().say("measure." + measure.word()))
                        .toList());
    }

    private String detail(Finding finding) {
        String detail = finding.gap().detail();
        if (finding.check() == Check.CALLED_OUTSIDE_THE_DUTY) {
            return Words.capital(speech.words().say("reason." + detail)) + ".";
        }
        return say(
                "detail." + finding.check().id(),
                finding.check() == Check.ITEM_MISSING ? items(detail) : detail);
    }

    private String items(String items) {
        return speech.together(Arrays.stream(items.split("\\+", -1))
                .map(item -> say("item." + item))
                .toList());
    }

    private String sentence(Finding finding, LocalDate asOf) {
        int found = finding.gap().foundOn();
        boolean undone = found == Day.NEVER;
        String day = speech.day(undone ? asOf : Day.date(found));
        Finding.Judged judged = finding.judged();
        if (judged.verdict() == Verdict.CANNOT_BE_SAID) {
            String because = say("because." + judged.because().word());
            String on = speech.day(Day.date(finding.entry().when().on()));
            return say("found.not-said", on, because);
        }
        if (judged.verdict() == Verdict.SOME_READINGS && !judged.readings().isEmpty()) {
            String key = undone ? "found.contested-undone" : "found.contested";
            return say(key, day, readings(judged.readings()));
        }
        Optional<Distance> distance = Distance.of(finding, asOf);
        return switch (finding.gap().due()) {
            case NEVER -> say("found.never", day);
            case PRESENT -> undone ? say("found.absent") : say("found.present", day);
            case NOT_BEFORE, ON, BY ->
                distance.map(lawful -> apart(finding, day, lawful))
                        .orElseGet(() -> say("found.never", day));
        };
    }

    private String apart(Finding finding, String day, Distance distance) {
        String key = finding.gap().foundOn() == Day.NEVER
                ? "found.undone"
                : "found." + finding.gap().due().word();
        return say(
                key,
                day,
                speech.day(distance.nearest()),
                speech.count("days", Math.abs(distance.days())));
    }
}
