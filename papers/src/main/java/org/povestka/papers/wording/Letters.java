package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.Explanation;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.Remedy;

/// Under which key a remedy is worded, and which letters fit a case.
final class Letters {

    private static final String CORRECTION = "data-correction";
    private static final String OVERDUE = "lift-overdue";

    private Letters() {}

    /// The key of a remedy among the sentences about remedies; a letter goes by the
    /// same word.
    static String key(Remedy.Kind kind) {
        return switch (kind) {
            case CORRECT_DATA -> CORRECTION;
            case COURT -> "court-claim";
            case DRAFT_APPEAL -> "appeal-draft-decision";
            case LIFT_OVERDUE -> OVERDUE;
            case APPEAR, EXCUSE, EXTRACT, COMPLAINT, BORDER_NOTICE -> kind.id();
        };
    }

    /// The letter of a remedy, by the word by which letters are asked for.
    static Optional<String> of(Remedy.Kind kind) {
        return switch (kind) {
            case EXCUSE, EXTRACT, CORRECT_DATA, COMPLAINT, COURT, LIFT_OVERDUE ->
                Optional.of(key(kind));
            case APPEAR, DRAFT_APPEAL, BORDER_NOTICE -> Optional.empty();
        };
    }

    /// The letters that fit, the most fitting first: an overdue measure before wrong
    /// data, wrong
    /// data before everything else.
    static List<String> fitting(Explanation explanation) {
        List<String> letters = new ArrayList<>();
        explanation.person().remedies().stream()
                .map(Remedy::kind)
                .flatMap(kind -> of(kind).stream())
                .distinct()
                .forEach(letters::add);
        boolean wrongRecord = explanation.summonses().stream()
                .flatMap(answer -> answer.outlook().flags().stream())
                .anyMatch(flag -> flag == Flag.OUTSIDE_DUTY || flag == Flag.NOT_OF_AGE);
        if (wrongRecord && letters.remove(CORRECTION)) {
            letters.addFirst(CORRECTION);
        }
        if (letters.remove(OVERDUE)) {
            letters.addFirst(OVERDUE);
        }
        return letters;
    }
}
