package org.povestka.server.auditor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.history.Account;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Notice;
import org.povestka.registry.happening.Paper;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.person.Topic;
import org.povestka.registry.receiver.Receiver;

/// Looks through everything that is known of one person: what two desks say of the same thing,
/// and what should long have arrived.
final class Looks {

    private static final int HOUR = 1;
    private static final int DAY = 24;
    private static final int TWO_DAYS = 48;

    private final Dossier dossier;
    private final Instant now;
    private final List<Seen> seen = new ArrayList<>();

    private Looks(Dossier dossier, Instant now) {
        this.dossier = dossier;
        this.now = now;
    }

    /// Everything seen.
    static List<Seen> at(Dossier dossier, Instant now) {
        Looks looks = new Looks(dossier, now);
        looks.record();
        dossier.all(Happening.Placed.class).forEach(looks::placed);
        dossier.all(Happening.Decided.class).forEach(looks::decided);
        dossier.all(Happening.Cancelled.class).forEach(looks::cancelled);
        dossier.all(Happening.Notified.class).forEach(looks::notified);
        looks.border();
        dossier.all(Happening.Answered.class).forEach(looks::relief);
        return List.copyOf(looks.seen);
    }

    private void see(Look look, Instant at, String about) {
        seen.add(new Seen(look, at, about));
    }

    private void relief(Happening.Answered answer) {
        boolean granted = answer.petition().kind() == Petition.Kind.RELIEF
                && answer.reply() == Reply.GRANTED
                && past(answer.at(), TWO_DAYS);
        boolean standing = dossier.all(Happening.Decided.class)
                .filter(one -> one.summons().name().equals(answer.petition().about()))
                .filter(one -> dossier.suspended(one.summons()))
                .anyMatch(one ->
                        Replica.of(dossier, Receiver.BORDER).standing().contains(one.paper()));
        if (granted && standing) {
            see(Look.RELIEF_IGNORED, answer.at(), answer.petition().about());
        }
    }

    private boolean past(Instant at, int hours) {
        return !Hours.after(at, hours).isAfter(now);
    }

    private void record() {
        List<Happening.Supplied> recorded = dossier.recorded();
        dossier.all(Happening.Supplied.class)
                .filter(one -> !recorded.contains(one))
                .forEach(one -> see(Look.NOT_RECORDED, one.at(), one.datum().value()));
    }

    private void placed(Happening.Placed placed) {
        String id = placed.summons().name();
        dossier.all(Happening.CountedServed.class)
                .filter(served -> served.summons().equals(placed.summons()))
                .filter(served -> dossier.zone().day(served.at()).isAfter(placed.appearOn()))
                .forEach(served -> see(Look.BEFORE_SERVICE, served.at(), id));
        dossier.all(Happening.Supplied.class)
                .filter(one -> one.datum().topic() == Topic.DEATH && !one.at().isAfter(placed.at()))
                .findFirst()
                .ifPresent(one -> see(Look.DEAD_CALLED, placed.at(), id));
    }

    private void decided(Happening.Decided decided) {
        Paper paper = decided.paper();
        boolean holder = dossier.profile().account() == Account.HELD;
        boolean shown = told(Notice.IMPOSED, paper.number()).isPresent();
        if (holder && !shown && past(decided.at(), TWO_DAYS)) {
            see(Look.NOT_SHOWN, decided.at(), paper.number());
        }
        for (Receiver receiver : paper.receivers()) {
            Optional<Instant> reached = reached(receiver, paper.number());
            boolean lacking = reached.isEmpty() && past(decided.at(), TWO_DAYS) && stood(decided);
            if (lacking) {
                see(Look.NOT_APPLIED, decided.at(), paper.number());
            }
            if (receiver == Receiver.BORDER && holder) {
                reached.ifPresent(since -> unaware(since, decided.summons()));
            }
        }
    }

    private void unaware(Instant since, SummonsId summons) {
        Instant told = told(Notice.SUMMONED, summons.name()).orElse(now);
        if (told.isAfter(Hours.after(since, DAY))) {
            see(Look.TOLD_LATE, since, summons.name());
        }
    }

    private void cancelled(Happening.Cancelled cancelled) {
        for (Receiver receiver : cancelled.paper().receivers()) {
            boolean shown = reached(receiver, cancelled.cancelled()).isPresent();
            boolean arrived = reached(receiver, cancelled.paper().number()).isPresent();
            if (shown && !arrived && past(cancelled.at(), TWO_DAYS)) {
                see(Look.NOT_LIFTED, cancelled.at(), cancelled.paper().number());
            }
        }
    }

    private void notified(Happening.Notified notified) {
        if (notified.notice() != Notice.SUMMONED) {
            return;
        }
        Optional<Happening.Placed> placed = dossier.all(Happening.Placed.class)
                .filter(one -> one.summons().name().equals(notified.about()))
                .findFirst();
        if (placed.isEmpty()) {
            see(Look.NO_ENTRY, notified.at(), notified.about());
        } else if (!dossier.readable(placed.get().summons())) {
            see(Look.UNREADABLE, notified.at(), notified.about());
        }
    }

    /// The desk as it was at every look-up.
    private void border() {
        Dossier then = Dossier.of(dossier.enrolled());
        for (Happening.OfPerson happening :
                dossier.happenings().subList(1, dossier.happenings().size())) {
            if (happening instanceof Happening.LetThrough let) {
                Replica.of(then, Receiver.BORDER)
                        .barring(Measure.EXIT_BAN)
                        .ifPresent(ban -> see(Look.LET_THROUGH, let.at(), ban.number()));
            } else if (happening instanceof Happening.TurnedBack turned) {
                explained(turned);
            }
            then = then.after(happening);
        }
    }

    private void explained(Happening.TurnedBack turned) {
        boolean explained = dossier.all(Happening.Explained.class)
                .anyMatch(one -> !one.at().isBefore(turned.at()));
        if (!explained && past(turned.at(), HOUR)) {
            see(Look.NOT_EXPLAINED, turned.at(), turned.number());
        }
    }

    /// Whether a decision stood for two days.
    private boolean stood(Happening.Decided decided) {
        Instant end = Hours.after(decided.at(), TWO_DAYS);
        return dossier.all(Happening.Cancelled.class)
                .filter(cancelled ->
                        cancelled.cancelled().equals(decided.paper().number()))
                .noneMatch(cancelled -> cancelled.at().isBefore(end));
    }

    private Optional<Instant> told(Notice notice, String about) {
        return dossier.all(Happening.Notified.class)
                .filter(one -> one.notice() == notice && one.about().equals(about))
                .map(Happening::at)
                .findFirst();
    }

    private Optional<Instant> reached(Receiver receiver, String number) {
        return dossier.all(Happening.Reached.class)
                .filter(one -> one.receiver() == receiver && one.number().equals(number))
                .map(Happening::at)
                .findFirst();
    }
}
