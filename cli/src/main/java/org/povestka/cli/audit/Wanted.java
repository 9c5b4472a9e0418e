package org.povestka.cli.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povestka.audit.finding.About;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.explain.DayArguments;
import org.povestka.cli.explain.ReadingArguments;
import org.povestka.cli.explain.RegimeArguments;
import org.povestka.law.Law;
import org.povestka.law.history.Category;

/// What a log is to be held against.
///
/// @param law the law and the readings held fast
/// @param otherwise how a person stands to service of whom the log says nothing
/// @param extent whether the log is whole
/// @param asOf the day by which what was left undone is judged, or none for the log's last
record Wanted(Law law, Category otherwise, About.Extent extent, List<LocalDate> asOf) {

    /// Reads what was typed.
    static Wanted read(Arguments arguments, Complaints complaints) {
        Law law = new Law(
                RegimeArguments.read(arguments, complaints),
                ReadingArguments.read(arguments, complaints));
        return new Wanted(
                law,
                category(arguments, complaints),
                arguments.has(Option.EXTRACT) ? About.Extent.EXTRACT : About.Extent.WHOLE,
                new DayArguments(arguments, complaints)
                        .one(Option.AS_OF).stream().toList());
    }

    private static Category category(Arguments arguments, Complaints complaints) {
        Optional<String> typed = arguments.one(Option.CATEGORY);
        Optional<Category> category = Arrays.stream(Category.values())
                .filter(one -> one.word().equals(typed.orElse(Category.CONSCRIPT.word())))
                .findFirst();
        if (category.isEmpty()) {
            complaints.add(
                    Option.CATEGORY.typed(),
                    "no-such-category",
                    typed.orElse(""),
                    Arrays.stream(Category.values()).map(Category::word).toArray(String[]::new));
        }
        return category.orElse(Category.CONSCRIPT);
    }
}
