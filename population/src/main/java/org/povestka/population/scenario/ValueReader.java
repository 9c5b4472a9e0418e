package org.povestka.population.scenario;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.law.flaw.Flaw;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;

/// Reads the value of one assumption in the shape its quantity has.
final class ValueReader {

    private static final int MOST = 1_000_000_000;
    private static final int OLDEST = 120;
    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,3}");
    private static final Pattern RANGE = Pattern.compile("(0|[1-9]\\d{0,3})-([1-9]\\d{0,3})");
    private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,6})?|1(\\.0{1,6})?");
    private static final Pattern WEIGHT = Pattern.compile("0|[1-9]\\d{0,6}");

    private final String path;
    private final Flaws flaws;

    private ValueReader(String path, Flaws flaws) {
        this.path = path;
        this.flaws = flaws;
    }

    /// The value under the key `is` of an assumption, or nothing and the flaws.
    static Optional<Value> read(Quantity quantity, Table assumption, Flaws flaws) {
        ValueReader reader = new ValueReader(quantity.path(), flaws);
        if (!assumption.has("is")) {
            return Optional.empty();
        }
        Tree tree = assumption.value("is");
        return switch (quantity.shape()) {
            case SHARE -> reader.share(tree).map(Value.Share::new);
            case COUNT -> assumption.count("is", 1, MOST).map(Value.Count::new);
            case SPREAD -> reader.spread(tree, Bounds.of(quantity));
            case WEIGHT_BY_AGE -> reader.byAge(tree, false);
            case SHARE_BY_AGE -> reader.byAge(tree, true);
            case WEIGHT_BY_REGION -> reader.byRegion(tree, false);
            case SHARE_BY_REGION -> reader.byRegion(tree, true);
            case REGIONS -> reader.regions(assumption);
        };
    }

    /// A share in millionths, or nothing and the flaw.
    static Optional<Integer> share(String key, Tree tree, Flaws flaws) {
        return new ValueReader(key, flaws).share(tree);
    }

    private Optional<Integer> share(Tree tree) {
        if (!(tree instanceof Tree.Text text) || !SHARE.matcher(text.text()).matches()) {
            flaws.add(tree.place(), Flaw.Kind.NOT_A_SHARE, path, tree.shown());
            return Optional.empty();
        }
        return Optional.of(millionths(text.text()));
    }

    private static int millionths(String written) {
        int dot = written.indexOf('.');
        if (dot < 0) {
            return Integer.parseInt(written) * Share.WHOLE;
        }
        String digits = (written.substring(dot + 1) + "000000").substring(0, 6);
        return Integer.parseInt(written.substring(0, dot)) * Share.WHOLE + Integer.parseInt(digits);
    }

    private Optional<Value> spread(Tree tree, Bounds bounds) {
        Optional<Tree.Mapping> mapping = mapping(tree);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<Integer, Integer> shares = new TreeMap<>();
        int sum = 0;
        for (Tree.Entry entry : mapping.get().entries()) {
            Optional<Integer> share = share(entry.value());
            if (share.isPresent()) {
                addShare(shares, entry.key(), share.get(), bounds);
                sum += share.get();
            }
        }
        if (flaws.none() && sum != Share.WHOLE) {
            String found = "%d.%06d".formatted(sum / Share.WHOLE, sum % Share.WHOLE);
            flaws.add(tree.place(), Flaw.Kind.SHARES_NOT_WHOLE, path, found);
        }
        return Optional.of(new Value.ByNumber(shares));
    }

    /// A range is spread evenly; what does not divide goes to its first numbers.
    private void addShare(SortedMap<Integer, Integer> shares, Tree key, int share, Bounds bounds) {
        String written = key.shown();
        Matcher range = RANGE.matcher(written);
        if (written.equals("never") && bounds.never()) {
            shares.merge(Spread.NEVER, share, Integer::sum);
        } else if (range.matches()
                && bounds.hold(Integer.parseInt(range.group(1)))
                && bounds.hold(Integer.parseInt(range.group(2)))
                && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))) {
            int first = Integer.parseInt(range.group(1));
            int count = Integer.parseInt(range.group(2)) - first + 1;
            for (int i = 0; i < count; i++) {
                int part = share / count + (i < share % count ? 1 : 0);
                shares.merge(first + i, part, Integer::sum);
            }
        } else if (NUMBER.matcher(written).matches() && bounds.hold(Integer.parseInt(written))) {
            shares.merge(Integer.parseInt(written), share, Integer::sum);
        } else {
            String least = String.valueOf(bounds.least());
            String[] parts = {path, written, least, String.valueOf(bounds.most())};
            flaws.add(key.place(), Flaw.Kind.NOT_A_COUNT, parts);
        }
    }

    private Optional<Value> byAge(Tree tree, boolean share) {
        Optional<Tree.Mapping> mapping = mapping(tree);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<Integer, Integer> byAge = new TreeMap<>();
        for (Tree.Entry entry : mapping.get().entries()) {
            String age = entry.key().shown();
            Optional<Integer> value = share ? share(entry.value()) : weight(entry.value());
            if (!NUMBER.matcher(age).matches() || Integer.parseInt(age) > OLDEST) {
                String[] parts = {path, age, "0", String.valueOf(OLDEST)};
                flaws.add(entry.key().place(), Flaw.Kind.NOT_A_COUNT, parts);
            } else {
                value.ifPresent(found -> byAge.put(Integer.parseInt(age), found));
            }
        }
        return Optional.of(new Value.ByNumber(byAge));
    }

    private Optional<Value> byRegion(Tree tree, boolean share) {
        Optional<Tree.Mapping> mapping = mapping(tree);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, Integer> byRegion = new TreeMap<>();
        for (Tree.Entry entry : mapping.get().entries()) {
            Optional<Integer> value = share ? share(entry.value()) : weight(entry.value());
            if (isRegion(entry.key())) {
                value.ifPresent(found -> byRegion.put(entry.key().shown(), found));
            }
        }
        return Optional.of(new Value.ByRegion(byRegion));
    }

    private Optional<Value> regions(Table assumption) {
        return Optional.of(new Value.Regions(assumption.items("is").stream()
                .filter(this::isRegion)
                .map(Tree::shown)
                .sorted()
                .toList()));
    }

    private boolean isRegion(Tree tree) {
        boolean region = tree instanceof Tree.Text text && RegionCodes.KNOWN.contains(text.text());
        if (!region) {
            flaws.add(tree.place(), Flaw.Kind.NOT_A_REGION, path, tree.shown());
        }
        return region;
    }

    private Optional<Integer> weight(Tree tree) {
        if (tree instanceof Tree.Text text && WEIGHT.matcher(text.text()).matches()) {
            return Optional.of(Integer.valueOf(text.text()));
        }
        String[] parts = {path, tree.shown(), "0", "9999999"};
        flaws.add(tree.place(), Flaw.Kind.NOT_A_COUNT, parts);
        return Optional.empty();
    }

    /// A mapping with something in it.
    private Optional<Tree.Mapping> mapping(Tree tree) {
        if (tree instanceof Tree.Mapping mapping && !mapping.entries().isEmpty()) {
            refuseRepeated(mapping);
            return Optional.of(mapping);
        }
        flaws.add(tree.place(), Flaw.Kind.NOT_A_MAPPING, path, tree.shown());
        return Optional.empty();
    }

    private void refuseRepeated(Tree.Mapping mapping) {
        Map<String, Integer> lines = new HashMap<>();
        for (Tree.Entry entry : mapping.entries()) {
            String key = entry.key().shown();
            Integer first = lines.putIfAbsent(key, entry.key().place().line());
            if (first != null) {
                flaws.add(entry.key().place(), Flaw.Kind.DUPLICATE_KEY, key, String.valueOf(first));
            }
        }
    }
}
