package org.povestka.papers.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.povestka.papers.Language;

/// An iCalendar file that grows property by property, written as RFC 5545 asks: text escaped,
/// lines folded and ended by CR and LF.
final class Lines {

    private final Language language;
    private final StringBuilder file = new StringBuilder();

    /// An empty file.
    ///
    /// @param language the language its texts are said to be in
    Lines(Language language) {
        this.language = language;
    }

    /// The beginning of a component; [#end] closes it.
    Lines begin(String component) {
        return line("BEGIN", component);
    }

    /// The end of a component.
    Lines end(String component) {
        return line("END", component);
    }

    /// A property whose value stands as it is.
    ///
    /// @param name its name, parameters included
    Lines line(String name, String value) {
        Folding.fold(name + ":" + value, file);
        return this;
    }

    /// A property that is text without a language.
    Lines plain(String name, String text) {
        return line(name, escaped(text));
    }

    /// A property that is text in the language of the file.
    Lines spoken(String name, String text) {
        return plain(name + ";LANGUAGE=" + language.tag(), text);
    }

    /// A property that is a day, without time or zone.
    Lines day(String name, LocalDate day) {
        return line(name + ";VALUE=DATE", compact(day.toString()));
    }

    /// A property that is a moment, to the second.
    Lines moment(String name, Instant moment) {
        return line(name, compact(moment.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    /// The file so far.
    String text() {
        return file.toString();
    }

    private static String compact(String iso) {
        return iso.replace("-", "").replace(":", "");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
