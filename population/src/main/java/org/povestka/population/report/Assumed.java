package org.povestka.population.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.povestka.papers.speech.Words;
import org.povestka.population.scenario.Assumption;
import org.povestka.population.scenario.Shape;
import org.povestka.population.scenario.Value;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;

/// The value of an assumption as a scenario file would write it, ranges drawn together
/// again.
public final class Assumed {

    private static final int SIX_DECIMALS = 6;

    private final Words words;

    private Assumed(Words words) {
        this.words = words;
    }

    /// The value in words and numbers.
    ///
    /// @param assumption the assumption
    /// @param words the words of the report of a country, in some language
    /// @return such as `0: 0.5, 3-7: 0.1 each, never: 0.1`
    public static String written(Assumption assumption, Words words) {
        return new Assumed(words).written(assumption);
    }

    private String written(Assumption assumption) {
        boolean weights = assumption.quantity().shape() == Shape.WEIGHT_BY_AGE;
        return switch (assumption.value()) {
            case Value.Share share -> share(share.millionths());
            case Value.Count count -> String.valueOf(count.count());
            case Value.ByNumber numbers -> weights ? weights(numbers.by()) : byNumber(numbers.by());
            case Value.ByRegion regions ->
                assumption.quantity().shape() == Shape.SHARE_BY_REGION
                        ? byRegion(regions.by())
                        : words.say("value.regions", String.valueOf(regions.by().size()));
            case Value.Regions regions -> String.join(", ", regions.codes());
        };
    }

    private static String weights(SortedMap<Integer, Integer> by) {
        return by.entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(", "));
    }

    private String byRegion(SortedMap<String, Integer> by) {
        List<String> parts = new ArrayList<>();
        by.forEach((region, share) -> parts.add(region + ": " + share(share)));
        String rest = by.isEmpty() ? "value.every-region" : "value.other-regions";
        parts.add(words.say(rest, share(Share.WHOLE)));
        return String.join(", ", parts);
    }

    private String byNumber(SortedMap<Integer, Integer> by) {
        List<String> parts = new ArrayList<>();
        int first = 0;
        int last = -2;
        int share = 0;
        for (Map.Entry<Integer, Integer> one : by.entrySet()) {
            boolean goesOn = one.getKey() == last + 1 && Math.abs(one.getValue() - share) <= 1;
            if (goesOn) {
                last = one.getKey();
            } else {
                add(parts, first, last, share);
                first = one.getKey();
                last = first;
                share = one.getValue();
            }
        }
        add(parts, first, last, share);
        return String.join(", ", parts);
    }

    private void add(List<String> parts, int first, int last, int share) {
        if (last < first) {
            return;
        }
        String key = first == Spread.NEVER
                ? words.say("value.never")
                : first == last ? String.valueOf(first) : first + "-" + last;
        parts.add(key + ": " + each(share, last - first));
    }

    /// A share, or the weight of an age.
    private String each(int share, int more) {
        String each = share(share);
        return more > 0 ? words.say("value.each", each) : each;
    }

    private static String share(int millionths) {
        BigDecimal share = BigDecimal.valueOf(millionths, SIX_DECIMALS);
        return millionths == 0 ? "0" : share.stripTrailingZeros().toPlainString();
    }
}
