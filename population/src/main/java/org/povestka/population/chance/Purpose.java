package org.povestka.population.chance;

/// What a draw is for. The code is part of every draw: a constant is added at the end and
/// never renumbered, so that a new one moves no other one's draws.
public enum Purpose {
    /// The region he lives in.
    REGION(1),
    /// His age on the first day.
    AGE(2),
    /// His birthday within the year.
    BIRTHDAY(3),
    /// How he stands to service.
    CATEGORY(4),
    /// The years left of a deferment.
    DEFERMENT_YEARS(5),
    /// The day within the year on which a deferment ends.
    DEFERMENT_DAY(6),
    /// Whether he holds a portal account.
    ACCOUNT(7),
    /// Whether the record of him is wrong about his category.
    RECORD_WRONG(8),
    /// Whether the address on record is stale.
    ADDRESS(9),
    /// What he does about a summons.
    HABIT(10),
    /// Whether he travels abroad.
    TRAVELS(11),
    /// Whether a namesake is mixed up with him; the ordinal is the year.
    NAMESAKE(12),
    /// How many summonses; the ordinal is the year.
    SUMMONSES(13),
    /// The month of a summons; the ordinal, as in all that follow, is the summons.
    MONTH(14),
    /// The day within the month.
    DAY(15),
    /// The days from placing to the appearance date.
    LEAD(16),
    /// The hour at which the notice appears.
    HOUR(17),
    /// When he reads the notice.
    READING(18),
    /// When the paper comes.
    PAPER(19),
    /// How the paper comes: by hand or by mail.
    PAPER_WAY(20),
    /// Whether the reminder reaches him.
    REMINDER(21),
    /// Whether the reminder changes his mind.
    REMINDER_GAIN(22),
    /// How many days he comes late.
    LATENESS(23),
    /// How long his excuse lasts.
    EXCUSE(24),
    /// How long it takes to accept the excuse.
    ACCEPTING(25),
    /// Whether the ban moves him to come.
    FEAR(26),
    /// Whether he gives up a journey once he knows.
    CANCELS(27),
    /// Whether he complains of a wrong measure.
    COMPLAINT(28),
    /// How long the complaint takes.
    COMPLAINT_DAYS(29),
    /// How long the office takes to cancel.
    OFFICE(30),
    /// Whether the check before the ban finds that he is the wrong man.
    CHECK(31),
    /// Whether the appearance leads to service.
    CALLED_UP(32),
    /// Whether the appearance date is too late for the law.
    TOO_LATE(33),
    /// How many journeys; the ordinal is the year.
    JOURNEYS(34),
    /// The day of a journey; the ordinal is the year and the journey.
    JOURNEY_DAY(35),
    /// The hour of a journey.
    JOURNEY_HOUR(36),
    /// The delay of imposing; the ordinal is the summons and the receiver.
    IMPOSING(37),
    /// The delay of lifting.
    LIFTING(38),
    /// Whether the cancellation is lost.
    LOST(39),
    /// Whether a measure is not applied.
    NOT_APPLIED(40),
    /// Whether somebody proves that he never received it.
    REBUTTAL(41),
    /// Whether a complaint succeeds that is not about a wrong man.
    SUCCESS(42),
    /// His first name in a live world.
    NAME(43),
    /// The letter after it.
    LETTER(44),
    /// The street he lives in.
    STREET(45),
    /// The number of his house.
    HOUSE(46),
    /// Since when the first feeds know him.
    FEED(47),
    /// Whether he studies; in a live world, whether he studies or works.
    STUDY(48),
    /// Whether he works while he does not study.
    WORK(49),
    /// Whether the paper goes to the place of work or study.
    AT_WORK(50),
    /// How long it takes there.
    AT_WORK_DAYS(51),
    /// Whether his region places a summons.
    PLACED(52);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /// The number of the purpose in every draw.
    ///
    /// @return a number that never changes
    public int code() {
        return code;
    }
}
