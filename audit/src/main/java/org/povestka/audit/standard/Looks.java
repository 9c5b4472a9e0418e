package org.povestka.audit.standard;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.What;
import org.povestka.law.history.Account;
import org.povestka.law.history.Measure;

/// What one case shows of each guarantee. An instance that could be kept or not stays open.
final class Looks {

    private static final Set<Check> LATE = EnumSet.of(Check.LIFTED_LATE, Check.NOT_LIFTED);

    private static final Set<Check> AFTER_AN_EXCUSE = EnumSet.of(
            Check.LIFTED_LATE,
            Check.NOT_LIFTED,
            Check.IMPOSED_AFTER_THE_END,
            Check.LADDER_WITHOUT_GROUND);

    private static final Set<Check> WRONG_RECORDS = EnumSet.of(
            Check.OUTSIDE_THE_DUTY, Check.CALLED_OUTSIDE_THE_DUTY, Check.NO_SUMMONS_OF_HIS);

    private Looks() {}

    /// Looks at a case for what it shows of a guarantee; of some, no log shows anything.
    static void at(Guarantee guarantee, OneCase of, Evidence evidence) {
        switch (guarantee) {
            case PUBLISHED_RULE -> rule(of, evidence);
            case NOTICE -> notice(of, evidence);
            case WARNING -> warning(of, evidence);
            case SECOND_CHANNEL -> secondChannel(of, evidence);
            case REASONS -> reasons(of, evidence);
            case DECISION_MAKER -> decisionMaker(of, evidence);
            case HUMAN_REVIEW -> humanReview(of, evidence);
            case APPEAL -> fails(of, evidence, LATE, What.SET_ASIDE);
            case HARDSHIP -> fails(of, evidence, AFTER_AN_EXCUSE, What.EXCUSED);
            case ACCURACY -> accuracy(of, evidence);
            case LIFTING -> lifting(of, evidence);
            case ACCESSIBILITY -> accessibility(of, evidence);
            case ACCESS, TIME_LIMIT, REMEDY, STATISTICS, INDEPENDENT_AUDIT, OBJECTORS -> {}
        }
    }

    /// A measure that no reading of the law supports rests on no rule; that the rule is
    /// published, a log does not show.
    private static void rule(OneCase of, Evidence evidence) {
        List<Finding> unlawful = of.unlawful(EnumSet.allOf(Check.class))
                .filter(finding -> finding.entry().what().imposes())
                .toList();
        unlawful.forEach(finding -> evidence.fails(finding.entry()));
        if (unlawful.isEmpty()) {
            evidence.open();
        }
    }

    /// Whoever was never told anything, was not reached; a notice sent may have been read.
    private static void notice(OneCase of, Evidence evidence) {
        of.imposing().forEach(entry -> {
            if (of.reached(entry)) {
                evidence.met();
            } else if (of.told(entry).isEmpty()) {
                evidence.fails(entry);
            } else {
                evidence.open();
            }
        });
    }

    /// What an earlier notice said, a log does not show.
    private static void warning(OneCase of, Evidence evidence) {
        of.bans().forEach(ban -> {
            if (of.toldBefore(ban)) {
                evidence.open();
            } else {
                evidence.fails(ban);
            }
        });
    }

    /// Two ways of telling him, or one that he read.
    private static void secondChannel(OneCase of, Evidence evidence) {
        of.imposing().filter(Looks::ladder).forEach(entry -> {
            Set<What> ways = new HashSet<>(of.told(entry));
            if (ways.contains(What.OPENED) || ways.size() > 1) {
                evidence.met();
            } else {
                evidence.fails(entry);
            }
        });
    }

    /// Whether reasons are individual, their being there does not show.
    private static void reasons(OneCase of, Evidence evidence) {
        of.imposing().forEach(entry -> {
            if (entry.extra().paper().grounds().isEmpty()) {
                evidence.fails(entry);
            } else {
                evidence.open();
            }
        });
    }

    /// Where a machine decided, nobody has a name; a log names nobody either.
    private static void decisionMaker(OneCase of, Evidence evidence) {
        of.imposing().forEach(entry -> {
            if (entry.extra().hand() == Hand.AUTOMATIC) {
                evidence.fails(entry);
            } else {
                evidence.open();
            }
        });
    }

    /// A later step by a person may have been a review.
    private static void humanReview(OneCase of, Evidence evidence) {
        of.imposing().forEach(entry -> {
            switch (entry.extra().hand()) {
                case HUMAN -> evidence.met();
                case UNKNOWN -> evidence.open();
                case AUTOMATIC -> {
                    boolean person = of.entries(entry, later -> later.extra().hand() == Hand.HUMAN)
                            .anyMatch(later -> later.when().on() >= entry.when().on());
                    if (person) {
                        evidence.open();
                    } else {
                        evidence.fails(entry);
                    }
                }
            }
        });
    }

    /// A measure on a record that was wrong.
    private static void accuracy(OneCase of, Evidence evidence) {
        List<Finding> wrong = Stream.concat(
                        of.unlawful(WRONG_RECORDS), of.found(EnumSet.of(Check.WEAK_IDENTIFICATION)))
                .toList();
        wrong.forEach(finding -> evidence.fails(finding.entry()));
        if (wrong.isEmpty()) {
            evidence.open();
        }
    }

    /// A lifting in time, by the machine, at a receiver that is named.
    private static void lifting(OneCase of, Evidence evidence) {
        List<Finding> late = of.unlawful(LATE).toList();
        late.forEach(finding -> evidence.fails(finding.entry()));
        Set<Entry> named = new HashSet<>(late.stream().map(Finding::entry).toList());
        of.of().entries().stream()
                .filter(entry -> entry.what() == What.MEASURE_LIFTED)
                .filter(entry -> !named.contains(entry))
                .forEach(entry -> {
                    boolean proved = entry.extra().hand() == Hand.AUTOMATIC
                            && !entry.particulars().receiver().isEmpty();
                    if (proved) {
                        evidence.met();
                    } else {
                        evidence.open();
                    }
                });
    }

    /// Whoever has no account and got no paper, was told by an account he does not have.
    private static void accessibility(OneCase of, Evidence evidence) {
        if (of.person().account() != Account.NONE) {
            return;
        }
        of.imposing().forEach(entry -> {
            if (of.reached(entry)) {
                evidence.open();
            } else {
                evidence.fails(entry);
            }
        });
    }

    /// A measure that a judgment or an accepted excuse should have ended.
    private static void fails(OneCase of, Evidence evidence, Set<Check> checks, What cause) {
        of.unlawful(checks)
                .filter(finding -> of.has(finding.entry(), cause))
                .forEach(finding -> evidence.fails(finding.entry()));
    }

    private static boolean ladder(Entry entry) {
        return entry.what() == What.LADDER_IMPOSED
                || (entry.what() == What.MEASURE_IMPOSED
                        && !entry.particulars().measures().contains(Measure.EXIT_BAN));
    }
}
