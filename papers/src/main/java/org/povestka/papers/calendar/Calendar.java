package org.povestka.papers.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.povestka.law.Explanation;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Event;
import org.povestka.law.time.Span;
import org.povestka.papers.Language;

/// Writes the dated things of a case as an iCalendar file (RFC 5545).
///
/// The same answer gives the same file. Days have no time and no zone: they are the same days
/// wherever the phone is.
public final class Calendar {

    /// Nine in the morning of the third day before, and of the day before, counted from midnight.
    private static final List<Integer> HOURS_BEFORE = List.of(63, 15);

    /// A published event names its publisher (RFC 5546); this one has no address.
    private static final String ORGANIZER = "mailto:nobody@povestka.invalid";

    private static final long SECONDS_IN_MINUTE = 60;

    private final EntryWords words;
    private final Instant stamp;
    private final Lines lines;

    private Calendar(EntryWords words, Instant stamp) {
        this.words = words;
        this.stamp = stamp;
        this.lines = new Lines(words.speech().language());
    }

    /// The file.
    ///
    /// @param explanation what the law says
    /// @param language the language of its titles
    /// @return the text, every line ended by CR and LF
    public static String render(Explanation explanation, Language language) {
        EntryWords words = EntryWords.of(explanation.asked().law(), language);
        Calendar calendar = new Calendar(words, stamp(explanation));
        calendar.write(new Entries(words).all(explanation));
        return calendar.lines.text();
    }

    private void write(List<Entry> entries) {
        String language = words.speech().language().tag().toUpperCase(Locale.ROOT);
        lines.begin("VCALENDAR")
                .line("VERSION", "2.0")
                .plain("PRODID", "-//Povestka//Povestka//" + language)
                .line("METHOD", "PUBLISH")
                .plain("X-WR-CALNAME", words.say("name"));
        entries.forEach(this::event);
        if (entries.isEmpty()) {
            nothing();
        }
        lines.end("VCALENDAR");
    }

    private void event(Entry entry) {
        lines.begin("VEVENT");
        identity(entry.slot());
        lines.day("DTSTART", entry.day())
                .day("DTEND", new Span(entry.day(), entry.day()).dayAfter())
                .spoken("SUMMARY", entry.text().title())
                .spoken("DESCRIPTION", entry.text().description())
                .spoken("CATEGORIES", entry.text().category())
                .line("CLASS", "PRIVATE")
                .line("TRANSP", "TRANSPARENT")
                .line("STATUS", status(entry.certainty()));
        switch (entry.notice()) {
            case NONE -> {}
            case BEFORE -> HOURS_BEFORE.forEach(hours -> alarm(entry.text().title(), hours));
        }
        lines.end("VEVENT");
    }

    private static String status(Entry.Certainty certainty) {
        return switch (certainty) {
            case CERTAIN -> "CONFIRMED";
            case CONTESTED -> "TENTATIVE";
            case NO_LONGER -> "CANCELLED";
        };
    }

    private void alarm(String title, int hours) {
        lines.begin("VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER;RELATED=START", "-PT" + hours + "H")
                .spoken("DESCRIPTION", title)
                .end("VALARM");
    }

    /// A file must hold something: a note that no date follows.
    private void nothing() {
        lines.begin("VJOURNAL");
        identity(new Entry.Slot(words.supposed(), "", "NOTHING", Entry.Edge.EARLIEST));
        lines.day("DTSTART", Editions.LAW_CHECKED_TO)
                .spoken("SUMMARY", words.say("nothing"))
                .spoken("DESCRIPTION", words.checkedTo())
                .end("VJOURNAL");
    }

    /// What a calendar knows a thing by, so that a later file replaces an earlier one.
    private void identity(Entry.Slot slot) {
        lines.line("UID", slot.uid())
                .moment("DTSTAMP", stamp)
                .line("SEQUENCE", String.valueOf(sequence()))
                .line("ORGANIZER;CN=Povestka", ORGANIZER);
    }

    /// Grows with the latest moment at which a fact became known.
    private int sequence() {
        long checked = midnight(Editions.REGISTER_RUNS).getEpochSecond();
        return (int) Math.max(0, (stamp.getEpochSecond() - checked) / SECONDS_IN_MINUTE);
    }

    private static Instant stamp(Explanation explanation) {
        return explanation.asked().history().events().stream()
                .map(Event::recorded)
                .max(Instant::compareTo)
                .orElse(midnight(Editions.LAW_CHECKED_TO));
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
