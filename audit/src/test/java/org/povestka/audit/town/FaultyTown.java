package org.povestka.audit.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// A town whose register keeps to what is lawful under every reading, except for one fault in
/// every other case, of which it keeps the list.
///
/// It knows no law: its calendar is so cautious that no reading can object. A ban comes on the
/// day of placing, the ladder forty days after the appearance date, a lifting on the very day.
public final class FaultyTown {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 6);
    private static final int DAYS = 90;
    private static final LocalDate NEXT_AUTUMN = LocalDate.of(2026, 11, 2);
    private static final LocalDate WINTER = LocalDate.of(2026, 1, 5);
    private static final List<String> REGIONS = List.of("RU-MOW", "RU-RYA", "RU-SAK", "RU-ME");
    private static final List<String> LADDER = List.of(
            "sole-trader:tax-service",
            "self-employed:tax-service",
            "real-estate:land-register",
            "driving:traffic-police",
            "vehicle-registration:traffic-police",
            "credit:banks");

    private final SplittableRandom random;
    private final Map<String, Planted> truth = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    public FaultyTown(long seed, int people) {
        this.random = new SplittableRandom(seed);
        Planted[] faults = Planted.values();
        for (int number = 1; number <= people; number++) {
            Planted planted =
                    number % 2 == 0 ? faults[(number / 2) % faults.length] : Planted.NOTHING;
            String name = "p%05d".formatted(number);
            truth.put(name, planted);
            new Life(name, planted).live();
        }
    }

    /// The lines of the log, as [org.povestka.audit.log.Logged] reads them, in order of cases.
    public List<String> lines() {
        return lines;
    }

    /// What is planted in each case.
    Map<String, Planted> truth() {
        return truth;
    }

    /// One person's case.
    private final class Life {
        private final String name;
        private final Planted planted;
        private final String office;
        private final boolean account;
        private final LocalDate placed;
        private final LocalDate appear;
        private final String category;
        private final String reason;

        Life(String name, Planted planted) {
            this.name = name;
            this.planted = planted;
            this.office = "office-" + (1 + random.nextInt(9));
            this.account = random.nextBoolean() || planted == Planted.NOTICE_LOST;
            this.placed = switch (planted) {
                case APPEARANCE_AFTER_THE_CAP -> WINTER.plusDays(random.nextInt(10));
                case DEFERRED_SENT_TO_SERVICE, SENT_WHILE_SUING ->
                    FIRST.plusDays(random.nextInt(50));
                case SENT_ON_AN_OLD_DECISION -> NEXT_AUTUMN.plusDays(random.nextInt(10));
                case CALLED_OUT_OF_SEASON -> LocalDate.of(2025, 7, 18).plusDays(random.nextInt(9));
                default -> FIRST.plusDays(random.nextInt(DAYS));
            };
            int lead = switch (planted) {
                case APPEARANCE_AFTER_THE_CAP -> 31 + random.nextInt(14);
                default -> 12 + random.nextInt(18);
            };
            this.appear = placed.plusDays(lead);
            this.category = switch (planted) {
                case DEFERRED_BARRED, DEFERRED_SENT_TO_SERVICE -> "deferred";
                case RESERVIST_BARRED -> "reservist";
                case EXEMPT_CALLED -> "exempt";
                case WOMAN_CALLED -> "woman-without-specialty";
                default -> "conscript";
            };
            this.reason = switch (planted) {
                case CALLED_OUT_OF_SEASON, MINOR_CALLED -> "medical-exam";
                case DEFERRED_SENT_TO_SERVICE, SENT_ON_AN_OLD_DECISION, SENT_WHILE_SUING ->
                    "dispatch";
                default -> "clarify-data";
            };
        }

        void live() {
            LocalDate born = planted == Planted.MINOR_CALLED
                    ? placed.minusYears(17).minusDays(30)
                    : placed.minusYears(19 + random.nextInt(8)).minusDays(random.nextInt(300));
            add(
                    placed.minusDays(400),
                    "status",
                    "category=" + category,
                    "born=" + born,
                    "account=" + account,
                    "region=" + REGIONS.get(random.nextInt(REGIONS.size())));
            if (planted == Planted.SENT_ON_AN_OLD_DECISION) {
                add(appear.minusYears(1).minusDays(20), "draft-decision");
            }
            if (planted == Planted.SENT_WHILE_SUING) {
                add(placed.minusDays(60), "draft-decision");
                add(placed.minusDays(30), "suit-filed", "against=draft-decision");
            }
            add(placed, "placed", "appear=" + appear, "reason=" + reason);
            deliver();
            bar();
            if (account && planted != Planted.NOTICE_LOST) {
                add(placed.plusDays(1), "notified", "recorded=" + placed.plusDays(1) + "T03:00:00");
            }
            end();
        }

        private void deliver() {
            boolean twoDaysEarly = planted == Planted.SERVED_TWO_DAYS_EARLY;
            boolean late = planted == Planted.HANDED_OVER_TOO_LATE;
            if (late) {
                add(appear.minusDays(1), "handed-over");
            } else if (twoDaysEarly) {
                add(placed.plusDays(5), "served");
            } else if (!account && planted != Planted.WOMAN_CALLED && random.nextInt(3) == 0) {
                LocalDate day = placed.plusDays(1 + random.nextInt(4));
                add(day, "handed-over");
                add(day, "served");
            }
        }

        private void bar() {
            LocalDate day = planted == Planted.BAN_BEFORE_PLACING ? placed.minusDays(1) : placed;
            String decision = planted == Planted.NO_NUMBER ? "" : "decision=" + name + "-1";
            String grounds = planted == Planted.NO_GROUNDS ? "" : "grounds=summons-placed";
            String edition = planted == Planted.OLD_EDITION_NAMED ? "edition=E1" : "";
            String identifiers =
                    "identifiers=" + (planted == Planted.MATCHED_BY_NAME_ALONE ? 1 : 3);
            add(day, "ban-imposed", "receiver=border", decision, grounds, edition, identifiers);
            if (planted == Planted.NAMESAKE_BARRED) {
                lines.add(day + " ban-imposed case=" + name + " summons=" + name
                        + "-x receiver=border"
                        + " office=" + office + " decision=" + name + "-9 grounds=summons-placed"
                        + " identifiers=2");
            }
            if (planted == Planted.DEFERMENT_RECORDED_LATE) {
                add(
                        placed.minusDays(40),
                        "status",
                        "category=deferred",
                        "recorded=" + placed.plusDays(20) + "T00:00:00");
            }
            boolean travels = random.nextInt(4) == 0 || planted == Planted.NOTICE_WITHOUT_ADDRESS;
            if (travels) {
                String address = planted == Planted.NOTICE_WITHOUT_ADDRESS ? "" : "+address";
                add(placed.plusDays(3), "refused-exit", "items=ground+term+number+body" + address);
            }
        }

        private void end() {
            switch (planted) {
                case LADDER_TOO_EARLY -> ladder(placed.plusDays(9), placed.plusDays(9), "");
                case LADDER_FROM_SERVICE -> ladder(appear.plusDays(15), appear.plusDays(30), "");
                case PASSPORT_WITH_THE_LADDER ->
                    ladder(appear.plusDays(40), appear.plusDays(50), "foreign-passport");
                case LADDER_AFTER_HE_CAME -> {
                    come(appear, 0);
                    impose(appear.plusDays(40), "driving:traffic-police");
                }
                case SENT_ON_AN_OLD_DECISION -> come(appear, 0);
                case LIFTED_FIVE_DAYS_LATE -> come(appear, 5);
                case LIFTED_THE_DAY_AFTER -> come(appear, 1);
                case NEVER_LIFTED_AT_ONE_RECEIVER -> stuck("appeared");
                case JUDGMENT_NOT_PASSED_ON -> stuck("set-aside");
                case REFUSED_AFTER_LIFTING -> {
                    come(appear, 0);
                    add(
                            appear.plusDays(2),
                            "refused-exit",
                            "items=ground+term+number+body+address");
                }
                default -> ordinary();
            }
        }

        private void ordinary() {
            switch (random.nextInt(4)) {
                case 0 -> come(appear, 0);
                case 1 -> come(appear.minusDays(1 + random.nextInt(3)), 0);
                case 2 -> ladderThenCome();
                default -> {}
            }
        }

        private void ladderThenCome() {
            boolean bound = category.equals("conscript")
                    && planted != Planted.MINOR_CALLED
                    && planted != Planted.DEFERMENT_RECORDED_LATE;
            if (bound) {
                ladder(appear.plusDays(40), appear.plusDays(50), "");
            } else {
                come(appear, 0);
            }
        }

        private void come(LocalDate day, int late) {
            add(day, "appeared");
            lift(day.plusDays(late), "exit-ban:border");
        }

        private void ladder(LocalDate day, LocalDate came, String more) {
            LADDER.forEach(measure -> impose(day, measure));
            if (!more.isEmpty()) {
                impose(day, more + ":passport-office");
            }
            add(came, "appeared");
            lift(came, "exit-ban:border");
            LADDER.forEach(measure -> lift(came, measure));
            if (!more.isEmpty()) {
                lift(came, more + ":passport-office");
            }
        }

        private void stuck(String ending) {
            LocalDate day = appear.plusDays(40);
            LADDER.forEach(measure -> impose(day, measure));
            add(day.plusDays(9), ending);
            lift(day.plusDays(9), "exit-ban:border");
            LADDER.stream()
                    .filter(measure -> !measure.startsWith("credit"))
                    .forEach(measure -> lift(day.plusDays(9), measure));
        }

        private void impose(LocalDate day, String measure) {
            String[] parts = measure.split(":", -1);
            add(
                    day,
                    "measure-imposed",
                    "measure=" + parts[0],
                    "receiver=" + parts[1],
                    "decision=" + name + "-2",
                    "grounds=did-not-appear",
                    "identifiers=3");
        }

        private void lift(LocalDate day, String measure) {
            String[] parts = measure.split(":", -1);
            add(day, "measure-lifted", "measure=" + parts[0], "receiver=" + parts[1]);
        }

        private void add(LocalDate day, String what, String... said) {
            lines.add(String.join(
                    " ",
                    List.of(
                            day.toString(),
                            what,
                            "case=" + name,
                            "summons=" + name + "-1",
                            "office=" + office,
                            String.join(" ", said))));
        }
    }
}
