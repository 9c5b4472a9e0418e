package org.povestka.population.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.povestka.law.history.Category;
import org.povestka.law.time.Day;
import org.povestka.population.chance.Alias;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Purpose;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;

/// Who lives in the country: the assumptions about people, ready for drawing.
final class People {

    private static final int DAYS_OF_DEFERMENT_YEAR = 365;

    /// The codes of the regions, in order.
    final List<String> regions;
    /// The ages on the first day, in order.
    final List<Integer> ages;
    /// How men are spread over regions.
    final Alias byRegion;
    /// How men are spread over ages.
    final Alias byAge;

    private final long[] exempt;
    private final long[] reservist;
    private final long[] deferred;
    private final long[] studyingDeferred;
    private final long[] studyingOthers;
    private final long[] working;
    private final int[] bornFirst;
    private final int[] bornCount;
    private final Spread defermentYears;
    private final long accounts;
    private final long travellers;
    private final int first;

    People(Scenario scenario) {
        this.regions = List.copyOf(scenario.regions().keySet());
        this.byRegion = Alias.of(List.copyOf(scenario.regions().values()));
        SortedMap<Integer, Integer> weights = scenario.byAge(Quantity.AGES);
        this.ages = List.copyOf(weights.keySet());
        this.byAge = Alias.of(List.copyOf(weights.values()));
        int count = ages.size();
        this.exempt = new long[count];
        this.reservist = new long[count];
        this.deferred = new long[count];
        this.studyingDeferred = thresholds(scenario, Quantity.STUDYING_DEFERRED);
        this.studyingOthers = thresholds(scenario, Quantity.STUDYING_OTHERS);
        this.working = thresholds(scenario, Quantity.WORKING);
        this.bornFirst = new int[count];
        this.bornCount = new int[count];
        for (int i = 0; i < count; i++) {
            int age = ages.get(i);
            int sum = share(scenario.byAge(Quantity.EXEMPT), age);
            exempt[i] = Share.threshold(sum);
            sum += share(scenario.byAge(Quantity.RESERVISTS), age);
            reservist[i] = Share.threshold(sum);
            sum += share(scenario.byAge(Quantity.DEFERRED), age);
            deferred[i] = Share.threshold(sum);
            int youngest = birthday(scenario.days().first(), age);
            bornFirst[i] = birthday(scenario.days().first(), age + 1) + 1;
            bornCount[i] = youngest - bornFirst[i] + 1;
        }
        this.defermentYears = scenario.spread(Quantity.DEFERMENT_YEARS);
        this.accounts = Share.threshold(scenario.share(Quantity.ACCOUNTS));
        this.travellers = Share.threshold(scenario.share(Quantity.TRAVELLERS));
        this.first = Day.of(scenario.days().first());
    }

    /// His category on the first day.
    Category category(Chance chance, int age) {
        long uniform = chance.bits(Purpose.CATEGORY, 0) >>> 32;
        if (uniform < exempt[age]) {
            return Category.EXEMPT;
        }
        if (uniform < reservist[age]) {
            return Category.RESERVIST;
        }
        return uniform < deferred[age] ? Category.DEFERRED : Category.CONSCRIPT;
    }

    /// The last day of his deferment.
    int defermentLast(Chance chance) {
        int years = defermentYears.value(chance.bits(Purpose.DEFERMENT_YEARS, 0));
        return years == Spread.NEVER
                ? Spread.NEVER
                : first
                        + years * DAYS_OF_DEFERMENT_YEAR
                        + Years.scaled(
                                chance.bits(Purpose.DEFERMENT_DAY, 0), DAYS_OF_DEFERMENT_YEAR);
    }

    /// His day of birth: any day that makes him so old on the first day.
    int born(Chance chance, int age) {
        return bornFirst[age] + Years.scaled(chance.bits(Purpose.BIRTHDAY, 0), bornCount[age]);
    }

    /// Whether he studies on the first day.
    boolean studies(Chance chance, Category category, int age) {
        long[] studying = category == Category.DEFERRED ? studyingDeferred : studyingOthers;
        return Share.falls(studying[age], chance.bits(Purpose.STUDY, 0));
    }

    /// Whether he works as long as he does not study.
    boolean works(Chance chance, int age) {
        return Share.falls(working[age], chance.bits(Purpose.WORK, 0));
    }

    boolean hasAccount(Chance chance) {
        return Share.falls(accounts, chance.bits(Purpose.ACCOUNT, 0));
    }

    boolean travels(Chance chance) {
        return Share.falls(travellers, chance.bits(Purpose.TRAVELS, 0));
    }

    private long[] thresholds(Scenario scenario, Quantity quantity) {
        Map<Integer, Integer> byAge = scenario.byAge(quantity);
        return ages.stream()
                .mapToLong(age -> Share.threshold(share(byAge, age)))
                .toArray();
    }

    private static int share(Map<Integer, Integer> byAge, int age) {
        return byAge.getOrDefault(age, 0);
    }

    /// The birthday in the year of that age; the 28th stands for the 29th of February.
    private static int birthday(LocalDate day, int age) {
        boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
        return Day.of(LocalDate.of(
                day.getYear() - age, day.getMonthValue(), leapDay ? 28 : day.getDayOfMonth()));
    }
}
