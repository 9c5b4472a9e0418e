package org.povestka.audit.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.World;
import org.povestka.law.reading.AccountPossibility;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;

/// The readings, if any, under which everything in a part of a log would be right.
///
/// Whether a person holds an account is a question of fact and has its answer in each case: an
/// entry counts as right under a reading where it is right with an account or without one.
///
/// @param kind whether there are such readings
/// @param under the alternatives in the fewest words; one empty alternative means every reading
public record Consistent(Kind kind, List<List<Reading>> under) {

    private static final long FACTS = AccountPossibility.QUESTION.mask();

    /// Copies the alternatives.
    public Consistent {
        under = List.copyOf(under);
    }

    /// Whether a part of a log can be right as a whole.
    public enum Kind {
        /// It is right under every reading.
        ALWAYS("always"),
        /// It is right under some readings.
        UNDER("under"),
        /// Under no reading: the readings that some entries need exclude each other.
        AT_ODDS("at-odds"),
        /// Under no reading: some entries are wrong under every one.
        NEVER("never");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word in JSON.
        ///
        /// @return the word, such as `at-odds`
        public String word() {
            return word;
        }
    }

    /// The readings under which a part is right.
    ///
    /// @param part the part
    /// @return the readings; what cannot be said, is left out of account
    public static Consistent of(Part part) {
        if (part.judged().of(Verdict.UNLAWFUL) > 0 || part.found(Verdict.UNLAWFUL) > 0) {
            return new Consistent(Kind.NEVER, List.of());
        }
        List<long[]> entries =
                part.contested().stream().map(Consistent::alternatives).toList();
        long asked = 0;
        for (long[] alternatives : entries) {
            for (long alternative : alternatives) {
                asked |= questions(alternative);
            }
        }
        if (asked == 0) {
            return new Consistent(Kind.ALWAYS, List.of(List.of()));
        }
        List<Long> right = new ArrayList<>();
        for (long world : worlds(asked)) {
            if (entries.stream().allMatch(alternatives -> holds(alternatives, world))) {
                right.add(world);
            }
        }
        return right.isEmpty()
                ? new Consistent(Kind.AT_ODDS, List.of())
                : new Consistent(Kind.UNDER, fewest(right));
    }

    /// The alternatives as sets of bits, questions of fact left out.
    private static long[] alternatives(Part.Alternatives contested) {
        return contested.readings().stream()
                .mapToLong(together ->
                        together.stream().mapToLong(Reading::bit).reduce(0, (a, b) -> a | b)
                                & ~FACTS)
                .toArray();
    }

    private static boolean holds(long[] alternatives, long world) {
        for (long alternative : alternatives) {
            if ((alternative & ~world) == 0) {
                return true;
            }
        }
        return alternatives.length == 0;
    }

    /// Every full set of answers to the questions whose bits are set.
    private static List<Long> worlds(long asked) {
        List<Long> worlds = List.of(0L);
        for (Question<?> question : Questions.ALL) {
            if ((asked & question.mask()) == 0) {
                continue;
            }
            List<Long> more = new ArrayList<>();
            for (long world : worlds) {
                for (Reading answer : question.answers()) {
                    more.add(world | answer.bit());
                }
            }
            worlds = more;
        }
        return worlds;
    }

    private static long questions(long alternative) {
        long asked = 0;
        for (Question<?> question : Questions.ALL) {
            if ((alternative & question.mask()) != 0) {
                asked |= question.mask();
            }
        }
        return asked;
    }

    /// The law says sets of worlds in the fewest words for days; here all share one day.
    private static List<List<Reading>> fewest(List<Long> right) {
        List<World<LocalDate>> worlds = right.stream()
                .map(under -> new World<>(LocalDate.EPOCH, under, List.of()))
                .toList();
        return DayUnder.of(worlds).getFirst().under();
    }
}
