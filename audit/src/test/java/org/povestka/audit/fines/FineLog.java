package org.povestka.audit.fines;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.fines.FineLaw.Activity;
import org.povestka.audit.fines.FineLaw.Breach;

/// A log of traffic fines, drawn by a seed, with a known error in every other case. It knows no
/// law: what is right stays on its boundary days, what is wrong lies a day or more beyond.
final class FineLog {

    /// An error, and what has to be found of it.
    enum Planted {
        NOTHING(),
        SENT_ON_THE_91ST_DAY(Breach.SENT_TOO_LATE, Verdict.UNLAWFUL),
        SENT_LATE_UNLESS_COUNTED_FROM_IDENTIFICATION(Breach.SENT_TOO_LATE, Verdict.SOME_READINGS),
        PENALTY_ON_THE_60TH_DAY(Breach.PENALTY_WITHOUT_GROUND, Verdict.UNLAWFUL),
        PENALTY_ALTHOUGH_PAID(Breach.PENALTY_WITHOUT_GROUND, Verdict.UNLAWFUL),
        PENALTY_ALTHOUGH_PAID_AND_RECORDED_LATE(
                Breach.PENALTY_WITHOUT_GROUND, Verdict.UNLAWFUL, Finding.Basis.BY_LATER_FACTS),
        PENALTY_DESPITE_AN_APPEAL(Breach.PENALTY_WITHOUT_GROUND, Verdict.UNLAWFUL),
        PREFECT_HEARD_AN_APPEAL_OF_THE_61ST_DAY(Breach.HEARD_OUT_OF_TIME, Verdict.UNLAWFUL),
        JUDGE_HEARD_AN_APPEAL_OF_THE_31ST_DAY(Breach.HEARD_OUT_OF_TIME, Verdict.UNLAWFUL),
        COLLECTED_WITHOUT_A_NOTIFICATION(Breach.COLLECTED_WITHOUT_GROUND, Verdict.UNLAWFUL);

        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<FineLaw.Found> expected;

        Planted() {
            this.expected = Set.of();
        }

        Planted(Breach breach, Verdict verdict) {
            this(breach, verdict, Finding.Basis.AS_KNOWN);
        }

        Planted(Breach breach, Verdict verdict, Finding.Basis basis) {
            this.expected = Set.of(new FineLaw.Found(breach, verdict, basis));
        }

        Set<FineLaw.Found> expected() {
            return expected;
        }
    }

    private static final LocalDate BEFORE_THE_REFORM = LocalDate.of(2010, 3, 1);
    private static final LocalDate AFTER_THE_REFORM = LocalDate.of(2012, 3, 1);

    private final Random random;
    private final Map<String, Planted> planted = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    FineLog(long seed, int fines) {
        this.random = new Random(seed);
        for (int number = 0; number < fines; number++) {
            Planted[] all = Planted.values();
            Planted one = number % 2 == 0 ? Planted.NOTHING : all[number / 2 % all.length];
            String name = "A%05d".formatted(number);
            planted.put(name, one);
            fine(name, one);
        }
        Collections.shuffle(lines, random);
    }

    /// The log as CSV, its lines in no order.
    String text() {
        return "Case ID,Activity,Day,Recorded\n" + String.join("\n", lines) + "\n";
    }

    Map<String, Planted> planted() {
        return planted;
    }

    private void fine(String name, Planted one) {
        boolean reformed =
                one == Planted.JUDGE_HEARD_AN_APPEAL_OF_THE_31ST_DAY || random.nextBoolean();
        LocalDate seen =
                (reformed ? AFTER_THE_REFORM : BEFORE_THE_REFORM).plusDays(random.nextInt(300));
        add(name, seen, Activity.CREATE_FINE);
        LocalDate sent = switch (one) {
            case SENT_ON_THE_91ST_DAY -> seen.plusDays(91 + random.nextInt(40));
            case SENT_LATE_UNLESS_COUNTED_FROM_IDENTIFICATION -> {
                add(name, seen.plusDays(30), Activity.IDENTIFY_OWNER);
                yield seen.plusDays(91 + random.nextInt(30));
            }
            default -> seen.plusDays(random.nextInt(3) == 0 ? 90 : random.nextInt(90));
        };
        add(name, sent, Activity.SEND_FINE);
        if (one == Planted.COLLECTED_WITHOUT_A_NOTIFICATION) {
            add(name, sent.plusDays(200), Activity.SEND_FOR_COLLECTION);
            return;
        }
        LocalDate told = sent.plusDays(5 + random.nextInt(20));
        add(name, told, Activity.NOTIFICATION);
        end(name, one, told, reformed);
    }

    private void end(String name, Planted one, LocalDate told, boolean reformed) {
        switch (one) {
            case PENALTY_ON_THE_60TH_DAY ->
                add(name, told.plusDays(1 + random.nextInt(60)), Activity.ADD_PENALTY);
            case PENALTY_ALTHOUGH_PAID -> {
                add(name, told.plusDays(60), Activity.PAYMENT);
                add(name, told.plusDays(61), Activity.ADD_PENALTY);
            }
            case PENALTY_ALTHOUGH_PAID_AND_RECORDED_LATE -> {
                add(name, told.plusDays(20), told.plusDays(90), Activity.PAYMENT);
                add(name, told.plusDays(61 + random.nextInt(20)), Activity.ADD_PENALTY);
            }
            case PENALTY_DESPITE_AN_APPEAL -> {
                add(name, told.plusDays(60), Activity.APPEAL_TO_PREFECT);
                add(name, told.plusDays(70), Activity.ADD_PENALTY);
            }
            case PREFECT_HEARD_AN_APPEAL_OF_THE_61ST_DAY ->
                appeal(name, told.plusDays(61), Activity.APPEAL_TO_PREFECT, Activity.PREFECT_HEARS);
            case JUDGE_HEARD_AN_APPEAL_OF_THE_31ST_DAY ->
                appeal(name, told.plusDays(31), Activity.APPEAL_TO_JUDGE, Activity.JUDGE_HEARS);
            default -> lawful(name, told, reformed);
        }
    }

    private void lawful(String name, LocalDate told, boolean reformed) {
        switch (random.nextInt(5)) {
            case 0 -> add(name, told.plusDays(random.nextInt(61)), Activity.PAYMENT);
            case 1 -> {
                add(name, told.plusDays(61), Activity.ADD_PENALTY);
                add(name, told.plusDays(62 + random.nextInt(90)), Activity.SEND_FOR_COLLECTION);
            }
            case 2 ->
                appeal(name, told.plusDays(60), Activity.APPEAL_TO_PREFECT, Activity.PREFECT_HEARS);
            case 3 ->
                appeal(
                        name,
                        told.plusDays(reformed ? 30 : 60),
                        Activity.APPEAL_TO_JUDGE,
                        Activity.JUDGE_HEARS);
            default -> {
                add(name, told.plusDays(61), Activity.PAYMENT);
                add(name, told.plusDays(62), Activity.ADD_PENALTY);
            }
        }
    }

    private void appeal(String name, LocalDate on, Activity appeal, Activity heard) {
        add(name, on, appeal);
        add(name, on.plusDays(10 + random.nextInt(50)), heard);
    }

    private void add(String name, LocalDate on, Activity activity) {
        add(name, on, on, activity);
    }

    private void add(String name, LocalDate on, LocalDate recorded, Activity activity) {
        lines.add(String.join(
                ",",
                name,
                activity.word(),
                on.toString(),
                recorded.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC).toString()));
    }
}
