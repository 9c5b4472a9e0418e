package org.povestka.audit.judge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.SummonsId;
import org.povestka.law.kernel.Bearing;
import org.povestka.law.kernel.Facts.Delivery;
import org.povestka.law.kernel.Facts.Endings;
import org.povestka.law.kernel.Facts.Placing;
import org.povestka.law.time.Day;

/// The facts of the law that an entry states.
final class Facts {

    private static final int WHATS = What.values().length;

    private Facts() {}

    /// The facts of an entry.
    ///
    /// @param entry the entry
    /// @param summons the summons it is of, or nothing
    static List<Event> of(Entry entry, Optional<SummonsId> summons) {
        LocalDate on = Day.date(entry.when().on());
        Instant recorded = Instant.ofEpochSecond(entry.when().recorded());
        return switch (entry.what()) {
            case LEARNED -> List.of(new Event.Learned(on, recorded));
            case SUIT_FILED ->
                List.of(new Event.SuitFiled(on, recorded, entry.extra().cause().against()));
            case DRAFT_DECISION -> List.of(new Event.DraftDecision(on, recorded));
            case BORDER_ATTEMPT -> List.of(new Event.BorderAttempt(on, recorded));
            case SERVED, REFUSED_EXIT, NOTIFIED, STATUS -> List.of();
            case PLACED,
                    SENT_TO_EMPLOYER,
                    HANDED_OVER,
                    REFUSED,
                    MAIL_DELIVERED,
                    OPENED,
                    APPEARED,
                    EXCUSED,
                    RECALLED,
                    MEASURE_IMPOSED,
                    MEASURE_LIFTED,
                    SET_ASIDE,
                    BAN_IMPOSED,
                    LADDER_IMPOSED -> summons.map(id -> ofSummons(entry, id)).orElse(List.of());
        };
    }

    /// The facts of one summons that can bear on a measure, on its lifting, and on service.
    ///
    /// @param person what is said of the person
    /// @param entries the entries that state them, in order of days; the first placing counts
    static Bearing bearing(Person person, List<Entry> entries) {
        int[] first = new int[WHATS];
        Arrays.fill(first, Day.NEVER);
        int appearOn = Day.NEVER;
        List<Measure> imposed = new ArrayList<>(2);
        for (Entry entry : entries) {
            int place = place(entry.what());
            first[place] = Math.min(first[place], counts(entry));
            if (entry.what() == What.PLACED && appearOn == Day.NEVER) {
                appearOn = entry.particulars().appearOn();
            } else if (entry.what().imposes()) {
                add(imposed, entry.particulars().measures());
            }
        }
        return new Bearing(
                person,
                new Placing(
                        first[place(What.PLACED)], appearOn, first[place(What.SENT_TO_EMPLOYER)]),
                new Delivery(
                        first[place(What.HANDED_OVER)],
                        first[place(What.REFUSED)],
                        first[place(What.MAIL_DELIVERED)]),
                new Endings(
                        first[place(What.APPEARED)],
                        first[place(What.SET_ASIDE)],
                        first[place(What.EXCUSED)],
                        first[place(What.RECALLED)]),
                imposed);
    }

    /// Each measure once.
    private static void add(List<Measure> imposed, List<Measure> more) {
        for (Measure measure : more) {
            if (!imposed.contains(measure)) {
                imposed.add(measure);
            }
        }
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(What what) {
        return what.ordinal();
    }

    /// The day from which an entry counts: of an excuse the day it was accepted.
    private static int counts(Entry entry) {
        int accepted = entry.particulars().accepted();
        boolean later = entry.what() == What.EXCUSED && accepted != Day.NEVER;
        return later ? accepted : entry.when().on();
    }

    private static List<Event> ofSummons(Entry entry, SummonsId id) {
        LocalDate on = Day.date(entry.when().on());
        Instant recorded = Instant.ofEpochSecond(entry.when().recorded());
        Entry.Particulars said = entry.particulars();
        return switch (entry.what()) {
            case PLACED -> List.of(placed(entry, id));
            case SENT_TO_EMPLOYER -> List.of(new Event.SentToEmployer(on, recorded, id));
            case HANDED_OVER -> List.of(new Event.HandedOver(on, recorded, id));
            case REFUSED -> List.of(new Event.Refused(on, recorded, id));
            case MAIL_DELIVERED -> List.of(new Event.MailDelivered(on, recorded, id));
            case OPENED -> List.of(new Event.Opened(on, recorded, id));
            case APPEARED -> List.of(new Event.Appeared(on, recorded, id));
            case EXCUSED -> List.of(excused(entry, id));
            case RECALLED -> List.of(new Event.Recalled(on, recorded, id));
            case SET_ASIDE -> List.of(new Event.SetAside(on, recorded, id));
            case BAN_IMPOSED, LADDER_IMPOSED, MEASURE_IMPOSED ->
                said.measures().stream()
                        .<Event>map(measure -> new Event.MeasureImposed(on, recorded, id, measure))
                        .toList();
            case MEASURE_LIFTED ->
                said.measures().stream()
                        .<Event>map(measure -> new Event.MeasureLifted(on, recorded, id, measure))
                        .toList();
            case LEARNED,
                    SUIT_FILED,
                    DRAFT_DECISION,
                    BORDER_ATTEMPT,
                    SERVED,
                    REFUSED_EXIT,
                    NOTIFIED,
                    STATUS -> List.of();
        };
    }

    private static Event placed(Entry entry, SummonsId id) {
        return new Event.Placed(
                Day.date(entry.when().on()),
                Instant.ofEpochSecond(entry.when().recorded()),
                id,
                Day.date(entry.particulars().appearOn()),
                entry.extra().cause().reason());
    }

    private static Event excused(Entry entry, SummonsId id) {
        int accepted = entry.particulars().accepted();
        return new Event.Excused(
                Day.date(entry.when().on()),
                Instant.ofEpochSecond(entry.when().recorded()),
                id,
                Day.date(entry.particulars().until()),
                Day.date(accepted == Day.NEVER ? entry.when().on() : accepted));
    }
}
