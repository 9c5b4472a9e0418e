package org.povestka.server.auditor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.What;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Notice;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;

/// What the machinery did to a person, as entries of a log that the audit reads: what was done,
/// not why.
public final class WorldLog {

    /// The columns of the log of a world.
    public static final Set<Column> COLUMNS = EnumSet.of(
            Column.CASE,
            Column.ON,
            Column.RECORDED,
            Column.WHAT,
            Column.SUMMONS,
            Column.APPEAR,
            Column.REASON,
            Column.UNTIL,
            Column.ACCEPTED,
            Column.MEASURE,
            Column.RECEIVER,
            Column.CATEGORY,
            Column.BORN,
            Column.ACCOUNT,
            Column.REGION,
            Column.DECISION,
            Column.GROUNDS,
            Column.EDITION,
            Column.IDENTIFIERS,
            Column.ITEMS,
            Column.HAND);

    /// The words of the log of a world.
    public static final Set<What> WORDS = EnumSet.of(
            What.STATUS,
            What.PLACED,
            What.SENT_TO_EMPLOYER,
            What.HANDED_OVER,
            What.REFUSED,
            What.MAIL_DELIVERED,
            What.OPENED,
            What.NOTIFIED,
            What.SERVED,
            What.BAN_IMPOSED,
            What.MEASURE_IMPOSED,
            What.MEASURE_LIFTED,
            What.APPEARED,
            What.EXCUSED,
            What.RECALLED,
            What.SET_ASIDE,
            What.BORDER_ATTEMPT,
            What.REFUSED_EXIT);

    private final Dossier dossier;
    private final Settings settings;
    private final List<Entry> entries = new ArrayList<>();

    private WorldLog(Dossier dossier, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
    }

    /// The entries of a person.
    ///
    /// @param dossier the person
    /// @param settings what the world runs under
    /// @return the entries, in the order in which it happened
    public static List<Entry> of(Dossier dossier, Settings settings) {
        WorldLog log = new WorldLog(dossier, settings);
        dossier.happenings().forEach(log::add);
        return List.copyOf(log.entries);
    }

    private void add(Happening.OfPerson happening) {
        switch (happening) {
            case Happening.OfSummons one -> ofSummons(one);
            case Happening.Enrolled one ->
                entry(one, What.STATUS).person(one.profile()).add();
            case Happening.Notified one -> notified(one);
            case Happening.Reached one -> reached(one);
            case Happening.LetThrough one -> entry(one, What.BORDER_ATTEMPT).add();
            case Happening.TurnedBack one ->
                entry(one, What.REFUSED_EXIT).items(Items.given(dossier, one)).add();
            case Happening.Supplied one -> {}
            case Happening.Struck one -> {}
            case Happening.Petitioned one -> {}
            case Happening.Looked one -> {}
            case Happening.SeenAtBorder one -> {}
            case Happening.Answered one -> {}
            case Happening.Explained one -> {}
            case Happening.NoticeHandedOver one -> {}
            case Happening.AskedFor one -> {}
        }
    }

    private void ofSummons(Happening.OfSummons happening) {
        String id = happening.summons().name();
        switch (happening) {
            case Happening.Placed one ->
                entry(one, What.PLACED)
                        .of(id)
                        .appear(one.appearOn(), one.reason())
                        .add();
            case Happening.Delivery one -> delivery(one);
            case Happening.Opened one -> entry(one, What.OPENED).of(id).add();
            case Happening.CountedServed one -> entry(one, What.SERVED).of(id).add();
            case Happening.Appeared one -> entry(one, What.APPEARED).of(id).add();
            case Happening.Excused one -> {
                LocalDate accepted = dossier.zone().day(one.at());
                entry(one, What.EXCUSED).of(id).excuse(one.last(), accepted).add();
            }
            case Happening.Recalled one -> entry(one, What.RECALLED).of(id).add();
            case Happening.SetAside one -> entry(one, What.SET_ASIDE).of(id).add();
            case Happening.Missed one -> {}
            case Happening.Decided one -> {}
            case Happening.Cancelled one -> {}
        }
    }

    /// What serves, and what went to an employer; a letter posted and a text message are no words
    /// of a log, as nothing hangs on them.
    private void delivery(Happening.Delivery one) {
        String id = one.summons().name();
        switch (one.step()) {
            case SENT_TO_EMPLOYER -> entry(one, What.SENT_TO_EMPLOYER).of(id).add();
            case HANDED_OVER, HANDED_OVER_AT_WORK ->
                entry(one, What.HANDED_OVER).of(id).add();
            case REFUSED -> entry(one, What.REFUSED).of(id).add();
            case MAIL_DELIVERED -> entry(one, What.MAIL_DELIVERED).of(id).add();
            case DRAWN_UP, MAILED, MAIL_RETURNED, REMINDED -> {}
        }
    }

    /// A notice of the record says nothing of a summons; one of a summons that is nowhere is of a
    /// summons that the log does not have, and stays out of it.
    private void notified(Happening.Notified one) {
        boolean summoned = one.notice() == Notice.SUMMONED
                && dossier.all(Happening.Placed.class)
                        .anyMatch(placed -> placed.summons().name().equals(one.about()));
        if (summoned) {
            entry(one, What.NOTIFIED).of(one.about()).add();
        }
        if (one.notice() == Notice.IMPOSED) {
            dossier.decision(one.about())
                    .ifPresent(decided -> entry(one, What.NOTIFIED)
                            .of(decided.summons().name())
                            .measures(decided.paper().measures())
                            .add());
        }
    }

    private void reached(Happening.Reached one) {
        Optional<Paper> imposing = Replica.paper(dossier, one.number());
        Optional<Paper> lifting =
                dossier.cancellation(one.number()).map(Happening.Cancelled::paper);
        imposing.ifPresent(paper -> imposed(one, paper));
        lifting.ifPresent(paper -> measures(one, What.MEASURE_LIFTED, paper).add());
        Replica.cleared(dossier, one.number())
                .ifPresent(paper -> measures(one, What.MEASURE_LIFTED, paper).add());
    }

    private void imposed(Happening.Reached one, Paper paper) {
        boolean ban = paper.at(one.receiver()).equals(List.of(Measure.EXIT_BAN));
        measures(one, ban ? What.BAN_IMPOSED : What.MEASURE_IMPOSED, paper)
                .decision(Behind.of(dossier, paper, edition(paper.summons())))
                .add();
    }

    private EntryDraft measures(Happening.Reached one, What what, Paper paper) {
        return entry(one, what)
                .of(paper.summons().name())
                .measures(paper.at(one.receiver()))
                .receiver(one.receiver())
                .hand(Hand.AUTOMATIC);
    }

    /// The edition that governs a summons: that of its day of placing.
    private String edition(SummonsId summons) {
        Instant placed = dossier.all(Happening.Placed.class)
                .filter(one -> one.summons().equals(summons))
                .map(Happening::at)
                .findFirst()
                .orElseGet(() -> dossier.enrolled().at());
        return settings.open()
                .regime()
                .edition(dossier.zone().day(placed))
                .map(Edition::id)
                .orElse("");
    }

    private EntryDraft entry(Happening.OfPerson happening, What what) {
        Instant at = happening.at();
        return new EntryDraft(
                entries,
                happening.person().toString(),
                what,
                new Entry.When(Day.of(dossier.zone().day(at)), at.getEpochSecond()));
    }
}
