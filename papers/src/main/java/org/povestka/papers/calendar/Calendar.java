package org.povestka.papers.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.component.VJournal;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Categories;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.Description;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.property.Summary;
import biweekly.property.TextProperty;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
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

    /// Nine in the morning of the third day before, and of the day before, counted
    /// from midnight.
    private static final List<Integer> HOURS_BEFORE = List.of(63, 15);

    private static final long SECONDS_IN_MINUTE = 60;

    private final EntryWords words;
    private final Instant stamp;

    private Calendar(EntryWords words, Instant stamp) {
        this.words = words;
        this.stamp = stamp;
    }

    /// The file.
    ///
    /// @param explanation what the law says
    /// @param language the language of its titles
    /// @return the text, every line ended by CR and LF
    public static String render(Explanation explanation, Language language) {
        EntryWords words = EntryWords.in(language);
        Calendar calendar = new Calendar(words, stamp(explanation));
        return Folding.fold(written(calendar.of(new Entries(words).all(explanation))));
    }

    private ICalendar of(List<Entry> entries) {
        ICalendar file = new ICalendar();
        file.setProductId("-//Povestka//Povestka//" + language().toUpperCase(Locale.ROOT));
        file.setMethod("PUBLISH");
        file.setExperimentalProperty("X-WR-CALNAME", words.say("name"));
        entries.forEach(entry -> file.addEvent(event(entry)));
        if (entries.isEmpty()) {
            file.addJournal(nothing());
        }
        return file;
    }

    private VEvent event(Entry entry) {
        VEvent event = new VEvent();
        event.setUid(entry.slot().uid());
        event.setDateTimeStamp(Date.from(stamp));
        event.setSequence(sequence());
        event.setOrganizer(organizer());
        event.setDateStart(new DateStart(day(entry.day())));
        event.setDateEnd(new DateEnd(day(new Span(entry.day(), entry.day()).dayAfter())));
        event.setSummary(spoken(new Summary(entry.text().title())));
        event.setDescription(spoken(new Description(entry.text().description())));
        Categories categories = new Categories(entry.text().category());
        categories.setLanguage(language());
        event.addCategories(categories);
        event.setClassification(Classification.private_());
        event.setTransparency(true);
        event.setStatus(
                switch (entry.certainty()) {
                    case CERTAIN -> Status.confirmed();
                    case CONTESTED -> Status.tentative();
                    case NO_LONGER -> Status.cancelled();
                });
        switch (entry.notice()) {
            case NONE -> {}
            case BEFORE -> HOURS_BEFORE.forEach(hours -> event.addAlarm(alarm(entry, hours)));
        }
        return event;
    }

    private VAlarm alarm(Entry entry, int hours) {
        Duration before = Duration.builder().prior(true).hours(hours).build();
        VAlarm alarm =
                VAlarm.display(new Trigger(before, Related.START), entry.text().title());
        spoken(alarm.getDescription());
        return alarm;
    }

    /// A file must hold something: a note that no date follows.
    private VJournal nothing() {
        VJournal note = new VJournal();
        note.setUid(new Entry.Slot("", "NOTHING", Entry.Edge.EARLIEST).uid());
        note.setDateTimeStamp(Date.from(stamp));
        note.setSequence(sequence());
        note.setOrganizer(organizer());
        note.setDateStart(new DateStart(day(Editions.LAW_CHECKED_TO)));
        note.setSummary(spoken(new Summary(words.say("nothing"))));
        note.addDescription(spoken(new Description(words.checkedTo())));
        return note;
    }

    /// A published event names its publisher (RFC 5546); this one has no address.
    private static Organizer organizer() {
        return new Organizer("Povestka", "nobody@povestka.invalid");
    }

    private <T extends TextProperty> T spoken(T property) {
        property.getParameters().setLanguage(language());
        return property;
    }

    private String language() {
        return words.speech().language().tag();
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

    private static ICalDate day(LocalDate day) {
        return new ICalDate(
                new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()),
                false);
    }

    private static String written(ICalendar file) {
        StringWriter out = new StringWriter();
        try (ICalWriter writer = new ICalWriter(out, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException("calendar", e);
        }
        return out.toString();
    }
}
