package org.povestka.audit.town;

import java.util.List;
import java.util.Set;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;

/// A fault planted in one case of a town, and exactly what an audit has to find there.
enum Planted {
    /// The office, the machinery and every receiver do what is lawful under every reading.
    NOTHING(""),
    BAN_BEFORE_PLACING("F-09", found(Check.BAN_WITHOUT_GROUND, Verdict.UNLAWFUL)),
    DEFERRED_BARRED("F-01", found(Check.OUTSIDE_THE_DUTY, Verdict.UNLAWFUL)),
    DEFERMENT_RECORDED_LATE(
            "F-02",
            new Expected(Check.OUTSIDE_THE_DUTY, Verdict.UNLAWFUL, Finding.Basis.BY_LATER_FACTS)),
    RESERVIST_BARRED("F-29", found(Check.OUTSIDE_THE_DUTY, Verdict.SOME_READINGS)),
    EXEMPT_CALLED(
            "F-01",
            found(Check.CALLED_OUTSIDE_THE_DUTY, Verdict.UNLAWFUL),
            found(Check.OUTSIDE_THE_DUTY, Verdict.UNLAWFUL)),
    WOMAN_CALLED(
            "F-28",
            found(Check.CALLED_OUTSIDE_THE_DUTY, Verdict.UNLAWFUL),
            found(Check.OUTSIDE_THE_DUTY, Verdict.UNLAWFUL)),
    MINOR_CALLED(
            "F-54",
            found(Check.CALLED_OUTSIDE_THE_DUTY, Verdict.UNLAWFUL),
            found(Check.OUTSIDE_THE_DUTY, Verdict.UNLAWFUL)),
    DEFERRED_SENT_TO_SERVICE(
            "F-02",
            found(Check.CALLED_OUTSIDE_THE_DUTY, Verdict.UNLAWFUL),
            found(Check.OUTSIDE_THE_DUTY, Verdict.UNLAWFUL)),
    LADDER_TOO_EARLY("F-16", found(Check.LADDER_WITHOUT_GROUND, Verdict.UNLAWFUL)),
    LADDER_FROM_SERVICE("F-16", found(Check.LADDER_WITHOUT_GROUND, Verdict.SOME_READINGS)),
    LADDER_AFTER_HE_CAME("F-37", found(Check.IMPOSED_AFTER_THE_END, Verdict.UNLAWFUL)),
    PASSPORT_WITH_THE_LADDER("F-15", found(Check.NOT_ON_THE_LIST, Verdict.SOME_READINGS)),
    LIFTED_FIVE_DAYS_LATE("F-12", found(Check.LIFTED_LATE, Verdict.UNLAWFUL)),
    LIFTED_THE_DAY_AFTER("F-12", found(Check.LIFTED_LATE, Verdict.SOME_READINGS)),
    NEVER_LIFTED_AT_ONE_RECEIVER("F-13", found(Check.NOT_LIFTED, Verdict.UNLAWFUL)),
    JUDGMENT_NOT_PASSED_ON("F-50", found(Check.NOT_LIFTED, Verdict.UNLAWFUL)),
    APPEARANCE_AFTER_THE_CAP("F-08", found(Check.APPEARANCE_TOO_LATE, Verdict.UNLAWFUL)),
    HANDED_OVER_TOO_LATE("", found(Check.LEAD_TIME_TOO_SHORT, Verdict.UNLAWFUL)),
    CALLED_OUT_OF_SEASON("F-56", found(Check.OUT_OF_SEASON, Verdict.UNLAWFUL)),
    SERVED_TWO_DAYS_EARLY("F-17", found(Check.SERVED_ON_ANOTHER_DAY, Verdict.UNLAWFUL)),
    REFUSED_AFTER_LIFTING("F-11", found(Check.REFUSED_WITHOUT_BAN, Verdict.UNLAWFUL)),
    NOTICE_LOST("F-19", found(Check.NOTICE_MISSING, Verdict.UNLAWFUL)),
    NO_NUMBER("F-36", found(Check.NO_DECISION, Verdict.UNLAWFUL)),
    NO_GROUNDS("F-35", found(Check.NO_REASONS, Verdict.CANNOT_BE_SAID)),
    OLD_EDITION_NAMED("F-56", found(Check.STALE_EDITION, Verdict.UNLAWFUL)),
    MATCHED_BY_NAME_ALONE("F-23", found(Check.WEAK_IDENTIFICATION, Verdict.CANNOT_BE_SAID)),
    NOTICE_WITHOUT_ADDRESS("F-39", found(Check.ITEM_MISSING, Verdict.CANNOT_BE_SAID)),
    NAMESAKE_BARRED("F-23", found(Check.NO_SUMMONS_OF_HIS, Verdict.UNLAWFUL)),
    SENT_ON_AN_OLD_DECISION("F-34", found(Check.DECISION_TOO_OLD, Verdict.UNLAWFUL)),
    SENT_WHILE_SUING("F-32", found(Check.DECISION_SUSPENDED, Verdict.CANNOT_BE_SAID));

    private final String fault;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Expected> expected;

    /// What has to be found.
    record Expected(Check check, Verdict verdict, Finding.Basis basis) {}

    Planted(String fault, Expected... expected) {
        this.fault = fault;
        this.expected = List.of(expected);
    }

    /// Its number in the catalogue, empty where it has none.
    String fault() {
        return fault;
    }

    /// Everything that has to be found, and nothing else.
    Set<Expected> expected() {
        return Set.copyOf(expected);
    }

    private static Expected found(Check check, Verdict verdict) {
        return new Expected(check, verdict, Finding.Basis.AS_KNOWN);
    }
}
