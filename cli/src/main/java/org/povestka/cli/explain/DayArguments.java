package org.povestka.cli.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.journal.tree.WrittenDay;
import org.povestka.journal.tree.WrittenMoment;

/// Reads the options that hold a day: `--on`, `--known`, `--what-if`.
public final class DayArguments {

    private static final Pattern SUPPOSITION =
            Pattern.compile("(?:(.+):)?(\\w+)=(.*)", Pattern.DOTALL);

    private final Arguments arguments;
    private final Complaints complaints;

    /// Reads what was typed.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    public DayArguments(Arguments arguments, Complaints complaints) {
        this.arguments = arguments;
        this.complaints = complaints;
    }

    /// The days asked about.
    List<LocalDate> on() {
        List<LocalDate> days = new ArrayList<>();
        for (String typed : arguments.all(Option.ON)) {
            day(Option.ON, typed, typed).ifPresent(days::add);
        }
        return days;
    }

    /// The day of an option that is given once, if one was typed and is one.
    public Optional<LocalDate> one(Option option) {
        return arguments.one(option).flatMap(typed -> day(option, typed, typed));
    }

    /// The last moment of recording that counts; of a day its first moment in UTC, as
    /// in a case file.
    Instant known() {
        Optional<String> typed = arguments.one(Option.KNOWN);
        if (typed.isEmpty()) {
            return Instant.MAX;
        }
        Optional<Instant> moment = WrittenDay.dayShaped(typed.get())
                ? WrittenDay.day(typed.get())
                        .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                : WrittenMoment.moment(typed.get());
        if (moment.isEmpty()) {
            complaints.add(Option.KNOWN.typed(), "no-moment", typed.get());
        }
        return moment.orElse(Instant.MAX);
    }

    /// The facts that are supposed.
    List<Supposition> whatIf() {
        List<Supposition> suppositions = new ArrayList<>();
        for (String typed : arguments.all(Option.WHAT_IF)) {
            Matcher parts = SUPPOSITION.matcher(typed);
            if (parts.matches()) {
                supposition(typed, parts).ifPresent(suppositions::add);
            } else {
                complaints.add(Option.WHAT_IF.typed(), "no-supposition", typed);
            }
        }
        return suppositions;
    }

    private Optional<Supposition> supposition(String typed, Matcher parts) {
        Optional<Supposition.What> what = Arrays.stream(Supposition.What.values())
                .filter(one -> one.word().equals(parts.group(2)))
                .findFirst();
        if (what.isEmpty()) {
            complaints.add(Option.WHAT_IF.typed(), "no-supposition", typed);
            return Optional.empty();
        }
        String summons = Optional.ofNullable(parts.group(1)).orElse("");
        return day(Option.WHAT_IF, parts.group(3), typed)
                .map(day -> new Supposition(summons, what.get(), day));
    }

    private Optional<LocalDate> day(Option option, String text, String typed) {
        if (!WrittenDay.dayShaped(text)) {
            complaints.add(option.typed(), "no-day", typed);
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDay.day(text);
        if (day.isEmpty()) {
            complaints.add(option.typed(), "no-such-day", typed);
        }
        return day;
    }
}
