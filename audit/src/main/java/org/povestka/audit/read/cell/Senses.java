package org.povestka.audit.read.cell;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.Status;
import org.povestka.audit.log.What;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.map.Vocabulary;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.Account;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;

/// How the cells of each column become values, in our words and in those of a mapping.
final class Senses {

    private static final Pattern REGION = Pattern.compile("RU-[A-Z]{2,3}");
    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d?");
    private static final int LONGEST_NAME = 64;
    private static final String MOST = "99";

    private final Mapping mapping;

    Senses(Mapping mapping) {
        this.mapping = mapping;
    }

    /// What happened; nothing where the mapping leaves such entries aside.
    Sense<Optional<What>> what() {
        Map<String, Optional<What>> words = new LinkedHashMap<>();
        words(Column.WHAT, What.values(), What::word)
                .forEach((word, what) -> words.put(word, Optional.of(what)));
        mapping.ignored().events().forEach(word -> words.put(word, Optional.empty()));
        return Sense.ofWords(Column.WHAT, words, Vocabulary.of(Column.WHAT));
    }

    Sense<List<Measure>> measures() {
        Map<String, List<Measure>> words = new LinkedHashMap<>();
        Map<String, String> foreign = mapping.names().words(Column.MEASURE);
        Sense.words(Arrays.asList(Measure.values()), Measure::word, foreign)
                .forEach((word, measure) -> words.put(word, List.of(measure)));
        words.put(Vocabulary.LADDER, Measure.ladder());
        foreign.forEach((theirs, ours) -> words.put(theirs, words.getOrDefault(ours, List.of())));
        Sense<List<List<Measure>>> joined = Sense.ofWords(
                        Column.MEASURE, words, Vocabulary.of(Column.MEASURE))
                .joined();
        return new Sense<>(text -> joined.meaning().apply(text).map(Senses::flat), joined.fault());
    }

    Sense<String> receiver() {
        Map<String, String> words = Sense.words(
                Vocabulary.RECEIVERS, word -> word, mapping.names().words(Column.RECEIVER));
        return Sense.ofWords(Column.RECEIVER, words, Vocabulary.RECEIVERS);
    }

    Sense<Status> status() {
        List<Status> said = Arrays.stream(Status.values())
                .filter(it -> it != Status.NOT_SAID)
                .toList();
        return Sense.ofWords(
                Column.CATEGORY,
                Sense.words(said, Status::word, mapping.names().words(Column.CATEGORY)),
                Vocabulary.of(Column.CATEGORY));
    }

    Sense<Reason> reason() {
        return ofWords(Column.REASON, words(Column.REASON, Reason.values(), Reason::word));
    }

    Sense<Suit> against() {
        return ofWords(Column.AGAINST, words(Column.AGAINST, Suit.values(), Suit::word));
    }

    Sense<DispatchGroup> group() {
        return ofWords(
                Column.GROUP, words(Column.GROUP, DispatchGroup.values(), DispatchGroup::word));
    }

    Sense<Hand> hand() {
        return ofWords(Column.HAND, words(Column.HAND, Hand.values(), Hand::word));
    }

    Sense<Account> account() {
        return ofWords(
                Column.ACCOUNT,
                words(
                        Column.ACCOUNT,
                        new Account[] {Account.HELD, Account.NONE},
                        account -> account == Account.HELD ? "true" : "false"));
    }

    Sense<String> region() {
        return Sense.ofShape(
                Column.REGION,
                text -> Optional.of(text).filter(it -> REGION.matcher(it).matches()),
                Flaw.Kind.NOT_A_REGION);
    }

    /// A short visible name.
    Sense<String> name(Column column) {
        return Sense.ofShape(
                column, text -> Optional.of(text).filter(Senses::isName), Flaw.Kind.NOT_A_NAME);
    }

    Sense<Integer> identifiers() {
        return new Sense<>(
                text -> Optional.of(text)
                        .filter(it -> COUNT.matcher(it).matches())
                        .map(Integer::valueOf),
                text -> new Sense.Fault(
                        Flaw.Kind.NOT_A_COUNT,
                        List.of(Column.IDENTIFIERS.word(), text, "0", MOST)));
    }

    private <T> Map<String, T> words(Column column, T[] values, Function<T, String> word) {
        return Sense.words(Arrays.asList(values), word, mapping.names().words(column));
    }

    private static <T> Sense<T> ofWords(Column column, Map<String, T> words) {
        return Sense.ofWords(column, words, Vocabulary.of(column));
    }

    private static List<Measure> flat(List<List<Measure>> lists) {
        return lists.stream().flatMap(List::stream).distinct().toList();
    }

    private static boolean isName(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                && (printed(name) || name.codePoints().allMatch(Senses::visible));
    }

    /// Whether it is of printed ASCII, as nearly all are.
    private static boolean printed(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
