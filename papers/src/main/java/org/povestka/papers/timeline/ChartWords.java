package org.povestka.papers.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povestka.law.Explanation;
import org.povestka.law.time.Span;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.Ids;

/// How the timeline speaks.
public final class ChartWords {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int MANY = 3;

    private final Speech speech;
    private final Words words;
    private final About about;

    /// What a timeline is about, where that changes a name.
    private enum About {
        /// An answer under the law.
        THE_LAW,
        /// An answer under a supposed law.
        A_SUPPOSED_LAW,
        /// A log held against the law.
        A_LOG
    }

    private ChartWords(Language language, About about) {
        this.speech = Speech.in(language);
        this.words = new Words("timeline", language);
        this.about = about;
    }

    /// The words of a language.
    ///
    /// @param language the reader's language
    /// @return the words
    public static ChartWords in(Language language) {
        return new ChartWords(language, About.THE_LAW);
    }

    /// The words for a log: what stood is what the log says of it.
    ///
    /// @param language the reader's language
    /// @return the words
    public static ChartWords ofLog(Language language) {
        return new ChartWords(language, About.A_LOG);
    }

    /// The words for an answer: what follows under a supposed law is not called the law.
    ///
    /// @param explanation the answer
    /// @param language the reader's language
    /// @return the words
    public static ChartWords of(Explanation explanation, Language language) {
        boolean supposed = explanation.asked().law().regime().hypothetical();
        return new ChartWords(language, supposed ? About.A_SUPPOSED_LAW : About.THE_LAW);
    }

    /// The language.
    ///
    /// @return the language
    public Language language() {
        return speech.language();
    }

    /// What a line comes to, its first and last days said: `Вручена: спорно с 3 июля
    /// по 10 июля;
    /// точно с 11 июля`.
    ///
    /// @param row the line
    /// @param window the days drawn; in one year, the year is left out
    /// @return the label
    public String label(Row row, Window window) {
        if (row.bars().isEmpty()) {
            return words.say("row.says", row.title(), words.say("never"));
        }
        List<String> parts = new ArrayList<>();
        for (Bar bar : row.bars()) {
            parts.add(words.say("bar.says", standing(row, bar), span(bar.span(), window)));
        }
        return words.say("row.says", row.title(), String.join("; ", parts));
    }

    /// Everything a bar says when it is focused: what, how sure, first and last day, grounds.
    ///
    /// @param row the line
    /// @param bar one of its bars
    /// @return the sentences
    public String full(Row row, Bar bar) {
        String days = words.say("bar.days", first(bar), last(bar));
        String grounds = row.grounds().isEmpty()
                ? ""
                : words.say("bar.grounds", String.join("; ", row.grounds()));
        return words.say("row.says", row.title(), standing(row, bar)) + ". " + days + grounds;
    }

    /// How sure a bar is, in words.
    ///
    /// @param row the line
    /// @param bar one of its bars
    /// @return such as `спорно`
    public String standing(Row row, Bar bar) {
        return words.say(Ids.of(row.kind().layer()) + "." + Ids.of(bar.standing()));
    }

    /// The first day of a bar, with its weekday.
    ///
    /// @param bar the bar
    /// @return the day in words
    public String first(Bar bar) {
        return speech.weekday(bar.span().first());
    }

    /// The last day of a bar, with its weekday.
    ///
    /// @param bar the bar
    /// @return the day in words, or that these facts do not end it
    public String last(Bar bar) {
        return bar.span().open() ? words.say("open") : speech.weekday(bar.span().last());
    }

    /// A fact or a day asked about with its day: `размещена 3 июля`.
    ///
    /// @param mark the fact
    /// @param window the days drawn
    /// @return the label
    public String label(Mark mark, Window window) {
        return words.say("mark", mark.words(), day(mark.on(), window));
    }

    /// What the drawing as a whole shows.
    ///
    /// @param window the days drawn
    /// @return one or two sentences
    public String description(Window window) {
        return words.say("description", speech.day(window.first()), speech.day(window.last()));
    }

    /// The name of a layer.
    ///
    /// @param layer the layer
    /// @return the name
    public String layer(Row.Layer layer) {
        String key = "layer." + Ids.of(layer);
        boolean supposed = about == About.A_SUPPOSED_LAW && layer == Row.Layer.LAW;
        boolean logged = about == About.A_LOG && layer == Row.Layer.PRACTICE;
        return words.say(supposed ? key + ".supposed" : logged ? key + ".log" : key);
    }

    /// The short name of a month on the axis.
    ///
    /// @param month the month, 1 to 12
    /// @return such as `июл`
    public String month(int month) {
        return words.say("axis." + month);
    }

    /// A phrase of the timeline.
    ///
    /// @param key its key in `timeline_ru.properties`
    /// @param parts what fills its blanks
    /// @return the phrase
    public String say(String key, String... parts) {
        return words.say(key, parts);
    }

    /// What happened on one day, in as few words as a flag has room for: of three measures and
    /// more their number, and the table under the drawing names them.
    ///
    /// @param marks what happened, in order
    /// @return the words without the day
    public String flag(List<Mark> marks) {
        Set<String> said = new LinkedHashSet<>();
        for (Mark mark : marks) {
            int many = (int)
                    marks.stream().filter(other -> other.kind() == mark.kind()).count();
            said.add(
                    mark.kind() == Mark.Kind.ANY || many < MANY
                            ? mark.words()
                            : speech.count("measures-" + mark.kind().key(), many));
        }
        return String.join("; ", said);
    }

    String weekday(LocalDate day) {
        return speech.weekday(day);
    }

    String asked() {
        return words.say("asked");
    }

    Speech speech() {
        return speech;
    }

    private String span(Span span, Window window) {
        String first = day(span.first(), window);
        if (span.open()) {
            return words.say("span.open", first);
        }
        if (span.first().equals(span.last())) {
            return words.say("span.day", first);
        }
        String last = day(span.last(), window);
        return inOneMonth(span)
                ? words.say("span.month", Integer.toString(span.first().getDayOfMonth()), last)
                : words.say("span.closed", first, last);
    }

    private static boolean inOneMonth(Span span) {
        return span.first().getMonth() == span.last().getMonth()
                && span.first().getYear() == span.last().getYear();
    }

    private String day(LocalDate day, Window window) {
        if (!window.inOneYear()) {
            return together(speech.day(day));
        }
        String month = speech.words().say("month." + day.getMonthValue());
        return together(words.say("day", Integer.toString(day.getDayOfMonth()), month));
    }

    private static String together(String day) {
        return day.replace(' ', NO_BREAK_SPACE);
    }
}
