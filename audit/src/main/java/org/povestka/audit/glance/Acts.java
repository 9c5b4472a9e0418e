package org.povestka.audit.glance;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Paper;
import org.povestka.audit.log.What;
import org.povestka.law.history.Account;
import org.povestka.law.history.Measure;
import org.povestka.law.rule.Notices;

/// The acts of the authorities in one case, and of which of them it is not certain at a glance
/// that they are right. What a doubtful act imposes or lifts stands or falls all the same.
final class Acts {

    private static final String ALL_ITEMS = String.join("+", Paper.ITEMS);
    private static final long SECONDS_OF_HOUR = 3_600;
    private static final int STRONG_ENOUGH = 2;

    private final Governing governing;
    private final Glance.Heed heed;
    private final Look look;
    private Set<Entry> doubted = Set.of();
    private long unawareBans;
    private long unawareHours;

    Acts(Glance glance, Look look) {
        this.governing = glance.governing();
        this.heed = glance.heed();
        this.look = look;
    }

    /// Reads every act of a case.
    ///
    /// @param entries the entries of the case, in order
    void read(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.what().judged() && !certain(entry)) {
                doubt(entry);
            }
        }
    }

    private void doubt(Entry act) {
        if (doubted.isEmpty()) {
            doubted = Collections.newSetFromMap(new IdentityHashMap<>(4));
        }
        doubted.add(act);
    }

    /// Whether every act is certainly right.
    boolean allRight() {
        return doubted.isEmpty();
    }

    /// Whether an act is.
    boolean right(Entry act) {
        return !doubted.contains(act);
    }

    /// Bans that stood before their man was told.
    long unawareBans() {
        return unawareBans;
    }

    /// For how many hours they did, together.
    long unawareHours() {
        return unawareHours;
    }

    private boolean certain(Entry entry) {
        if (entry.what() == What.REFUSED_EXIT) {
            return refused(entry);
        }
        Optional<Seen> seen = look.find(entry);
        return seen.isPresent() && right(entry, seen.get());
    }

    private boolean right(Entry entry, Seen seen) {
        return switch (entry.what()) {
            case PLACED -> placed(entry, seen);
            case SERVED -> seen.certainlyServed(entry.when().on());
            case BAN_IMPOSED, LADDER_IMPOSED, MEASURE_IMPOSED -> imposed(entry, seen);
            case MEASURE_LIFTED -> lifted(entry, seen);
            case NOTIFIED -> true;
            case REFUSED_EXIT,
                    SENT_TO_EMPLOYER,
                    HANDED_OVER,
                    REFUSED,
                    MAIL_DELIVERED,
                    OPENED,
                    APPEARED,
                    EXCUSED,
                    RECALLED,
                    SET_ASIDE,
                    LEARNED,
                    SUIT_FILED,
                    DRAFT_DECISION,
                    BORDER_ATTEMPT,
                    STATUS -> false;
        };
    }

    private boolean placed(Entry entry, Seen seen) {
        boolean told = !heed.notices()
                || seen.law.terms().notice() != Notices.Given.IN_ACCOUNT
                || look.person().account() != Account.HELD
                || seen.told();
        int appearOn = entry.particulars().appearOn();
        return told
                && seen.law
                        .placing()
                        .right(
                                seen.facts(),
                                entry.extra().cause().reason(),
                                look.person().group(),
                                governing.on(appearOn).terms().season());
    }

    private boolean imposed(Entry entry, Seen seen) {
        boolean certain = papers(entry.extra().paper(), seen);
        String receiver = entry.particulars().receiver();
        for (Measure measure : entry.particulars().measures()) {
            boolean ban = measure == Measure.EXIT_BAN;
            if (ban && heed.recorded() && !seen.stands(measure, receiver)) {
                countUnaware(entry, seen);
            }
            certain &= grounded(measure, entry.when().on(), seen);
            certain &= seen.impose(measure, receiver);
        }
        return certain;
    }

    private static boolean grounded(Measure measure, int on, Seen seen) {
        return measure == Measure.EXIT_BAN
                ? seen.barred(on)
                : seen.law.terms().ladder().contains(measure) && seen.laddered(on);
    }

    private void countUnaware(Entry ban, Seen seen) {
        long hours = seen.told() ? (seen.notified() - ban.when().recorded()) / SECONDS_OF_HOUR : 0;
        unawareBans += hours > 0 ? 1 : 0;
        unawareHours += Math.max(0, hours);
    }

    private boolean papers(Paper paper, Seen seen) {
        return !(heed.decision() && paper.number().isEmpty())
                && !(heed.grounds() && paper.grounds().isEmpty())
                && (paper.edition().isEmpty() || paper.edition().equals(seen.law.id()))
                && (paper.identifiers() < 0 || paper.identifiers() >= STRONG_ENOUGH);
    }

    private boolean lifted(Entry entry, Seen seen) {
        boolean certain = entry.when().on() <= seen.ended();
        for (Measure measure : entry.particulars().measures()) {
            certain &= seen.lift(measure, entry.particulars().receiver());
        }
        return certain;
    }

    private boolean refused(Entry entry) {
        if (heed.items() && !entry.extra().paper().items().equals(ALL_ITEMS)) {
            return false;
        }
        for (Seen seen : look.summonses()) {
            if (seen.standsAnywhere(Measure.EXIT_BAN)
                    && seen.barred(entry.when().on())) {
                return true;
            }
        }
        return false;
    }
}
