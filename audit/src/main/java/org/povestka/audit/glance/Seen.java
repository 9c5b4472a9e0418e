package org.povestka.audit.glance;

import java.util.Arrays;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Dates;
import org.povestka.law.kernel.Facts;
import org.povestka.law.time.Day;

/// What a glance sees of one summons: the first day of each fact, the measures standing, and what
/// is certain by the law.
final class Seen {

    /// Receivers of one case that a glance keeps apart.
    private static final int RECEIVERS = 8;

    private static final int WHATS = What.values().length;

    private static final Dates NOTHING =
            new Dates(Day.NEVER, Day.NEVER, Day.NEVER, Day.NEVER, Day.NEVER);

    final Entry placed;
    final Governing.Ruled law;

    private final Facts.Addressee addressee;
    private final int[] first = new int[WHATS];
    private final String[] receivers = new String[RECEIVERS];
    private int known = 1;
    private long notified = Long.MAX_VALUE;
    private long standing;
    private Dates certain = NOTHING;

    Seen(Entry placed, Governing.Ruled law, Facts.Addressee addressee) {
        this.placed = placed;
        this.law = law;
        this.addressee = addressee;
        this.receivers[0] = "";
        Arrays.fill(first, Day.NEVER);
    }

    /// Takes a fact, or a notice; the first of its kind counts.
    void note(Entry fact) {
        int accepted = fact.particulars().accepted();
        boolean later = fact.what() == What.EXCUSED && accepted != Day.NEVER;
        int place = place(fact.what());
        first[place] = Math.min(first[place], later ? accepted : fact.when().on());
        if (fact.what() == What.NOTIFIED) {
            notified = Math.min(notified, fact.when().recorded());
        }
    }

    /// Decides what is certain, once every fact is noted.
    void decide() {
        certain = law.dates().certain(facts());
    }

    /// Whether leaving is certainly barred on a day.
    boolean barred(int on) {
        return certain.banFirst() <= on && on <= certain.banLast();
    }

    /// Whether the ladder certainly stands on a day.
    boolean laddered(int on) {
        return certain.ladderFirst() <= on && on <= certain.ladderLast();
    }

    /// The day on which the reason of a measure may have gone first, or [Day#NEVER].
    int ended() {
        return Math.min(
                Math.min(day(What.APPEARED), day(What.SET_ASIDE)),
                Math.min(day(What.EXCUSED), day(What.RECALLED)));
    }

    /// Whether he was notified of it.
    boolean told() {
        return notified != Long.MAX_VALUE;
    }

    /// The first moment at which he was.
    long notified() {
        return notified;
    }

    /// Whether a mark of service can have no other day.
    boolean certainlyServed(int on) {
        return certain.served() == on && law.dates().earliestService(facts()) == on;
    }

    /// The facts as the kernel takes them.
    Facts facts() {
        return new Facts(
                addressee,
                new Facts.Placing(
                        placed.when().on(),
                        placed.particulars().appearOn(),
                        day(What.SENT_TO_EMPLOYER)),
                new Facts.Delivery(
                        day(What.HANDED_OVER), day(What.REFUSED), day(What.MAIL_DELIVERED)),
                new Facts.Endings(
                        day(What.APPEARED),
                        day(What.SET_ASIDE),
                        day(What.EXCUSED),
                        day(What.RECALLED)));
    }

    private int day(What what) {
        return first[place(what)];
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(What what) {
        return what.ordinal();
    }

    /// A measure comes to stand at a receiver, unless it stands there; a glance can keep few
    /// receivers apart.
    boolean impose(Measure measure, String receiver) {
        int place = receiver(receiver);
        if (place < 0) {
            return false;
        }
        standing |= bit(measure, place);
        return true;
    }

    /// Whether a measure stands at a receiver.
    boolean stands(Measure measure, String receiver) {
        int place = receiver(receiver);
        return place >= 0 && (standing & bit(measure, place)) != 0;
    }

    /// Whether a measure stands anywhere.
    boolean standsAnywhere(Measure measure) {
        return (standing & everywhere(measure)) != 0;
    }

    /// Whether some measure stands.
    boolean anythingStands() {
        return standing != 0;
    }

    /// A measure is lifted at a receiver, or everywhere where none is named.
    boolean lift(Measure measure, String receiver) {
        int place = receiver(receiver);
        if (place < 0) {
            return false;
        }
        if (place == 0) {
            standing &= ~everywhere(measure);
        } else if ((standing & bit(measure, place)) != 0) {
            standing &= ~bit(measure, place);
        } else {
            standing &= ~bit(measure, 0);
        }
        return true;
    }

    private int receiver(String receiver) {
        for (int i = 0; i < known; i++) {
            if (receivers[i].equals(receiver)) {
                return i;
            }
        }
        if (known == RECEIVERS) {
            return -1;
        }
        receivers[known] = receiver;
        return known++;
    }

    @SuppressWarnings("EnumOrdinal")
    private static long bit(Measure measure, int place) {
        return 1L << (measure.ordinal() * RECEIVERS + place);
    }

    private static long everywhere(Measure measure) {
        return bit(measure, 0) * ((1L << RECEIVERS) - 1);
    }
}
