package org.povestka.population.paper;

import java.time.LocalDate;
import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.report.Tables;
import org.povestka.papers.report.Written;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.timeline.ChartWords;
import org.povestka.population.metric.Estimate;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Outcome;

/// An outcome being told in one language.
///
/// @param outcome what came of the run
/// @param language the reader's language
/// @param words the sentences of the report
/// @param figures the names of the figures
record Telling(Outcome outcome, Language language, Words words, Words figures) {

    private static final double THOUSAND = 1_000;

    static Telling of(Outcome outcome, Language language) {
        return new Telling(
                outcome, language, new Words("country", language), new Words("simulate", language));
    }

    String say(String key, String... parts) {
        return words.say(key, parts);
    }

    Element paragraph(String key, String... parts) {
        return Element.of("p", say(key, parts));
    }

    /// An id that both languages of the page do not share.
    String id(String name) {
        return name + "-" + language.tag();
    }

    Element heading(String key) {
        return Element.of("h2", say(key)).with("id", id(key));
    }

    String number(double figure) {
        return Written.grouped(figure, language);
    }

    /// The 95 % interval in words; a count does not go below zero.
    String interval(Estimate estimate) {
        double low = estimate.total() < 0 ? estimate.low() : Math.max(0, estimate.low());
        return say("interval", number(low), number(estimate.high()));
    }

    String metric(Metric metric) {
        return figures.say("metric." + metric.word());
    }

    String day(LocalDate day) {
        return Speech.in(language).day(day);
    }

    Outcome.Side first() {
        return outcome.sides().getFirst();
    }

    String name(Outcome.Side side) {
        return side.scenario().name().in(language);
    }

    /// The short name of a month on an axis.
    String month(int month) {
        return ChartWords.in(language).month(month);
    }

    /// A rate as a number with one decimal, of every thousand men.
    static double perThousand(long count, long men) {
        return men == 0 ? 0 : THOUSAND * count / men;
    }

    /// A number with one decimal at most, as the language writes it; from a thousand on
    /// without.
    String decimal(double figure) {
        return Written.decimal(figure, language);
    }

    /// What a drawing shows, once more as a table that opens.
    Element asTable(String caption, List<String> heads, List<List<String>> rows) {
        return Tables.opening(say("as-table"), caption, Tables.numbers(caption, heads, rows));
    }
}
