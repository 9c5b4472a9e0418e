package org.povestka.audit.precedent;

import java.util.Arrays;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Region;
import org.povestka.law.kernel.Bearing;
import org.povestka.law.time.Day;

/// A question and the facts that bear on it, so that it is known when it comes again: as numbers
/// in one row, for it is held against others far more often than the law is asked.
final class Question {

    private static final int MIX = 0x9E3779B1;

    private final int[] parts;
    private final int hash;

    private Question(int[] parts) {
        this.parts = parts;
        int mixed = 0;
        for (int part : parts) {
            mixed = Integer.rotateLeft((mixed ^ part) * MIX, 15);
        }
        this.hash = mixed;
    }

    /// A question.
    ///
    /// @param facts the facts that bear on it; no region is one of them
    /// @param about the measure or the reason it is about
    /// @param day the day it is about, or any that is always the same
    static Question of(Bearing facts, Enum<?> about, int day) {
        if (!facts.person().region().equals(Region.NOT_SAID)) {
            throw new IllegalArgumentException("no region expected, found: " + facts.person());
        }
        return new Question(new int[] {
            day,
            place(about),
            facts.placing().on(),
            facts.placing().appearOn(),
            facts.placing().sent(),
            facts.delivery().byHand(),
            facts.delivery().refused(),
            facts.delivery().byMail(),
            facts.endings().appeared(),
            facts.endings().setAside(),
            facts.endings().excused(),
            facts.endings().recalled(),
            place(facts.person().category()),
            place(facts.person().account()),
            place(facts.person().group()),
            born(facts.person().birth()),
            imposed(facts)
        });
    }

    private static int born(Birth birth) {
        return switch (birth) {
            case Birth.NotSaid notSaid -> Day.NEVER;
            case Birth.On born -> Day.of(born.day());
        };
    }

    /// The measures imposed, each a bit.
    private static int imposed(Bearing facts) {
        int bits = 0;
        for (Measure measure : facts.imposed()) {
            bits |= 1 << place(measure);
        }
        return bits;
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(Enum<?> constant) {
        return constant.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Question question
                && hash == question.hash
                && Arrays.equals(parts, question.parts);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
