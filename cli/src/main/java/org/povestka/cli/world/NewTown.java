package org.povestka.cli.world;

import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.NumberArguments;
import org.povestka.cli.argument.Option;
import org.povestka.cli.explain.ReadingArguments;
import org.povestka.cli.explain.RegimeArguments;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;
import org.povestka.population.town.Town;
import org.povestka.registry.feed.Course;
import org.povestka.registry.happening.BorderAccess;
import org.povestka.registry.happening.Settings;
import org.povestka.server.twin.Founding;

/// Reads how a new town begins: who lives in it, and what it runs under.
final class NewTown {

    private static final long USUAL_PEOPLE = 3_000;
    private static final long MOST_PEOPLE = 999_999;

    private final Arguments arguments;
    private final Complaints complaints;

    private NewTown(Arguments arguments, Complaints complaints) {
        this.arguments = arguments;
        this.complaints = complaints;
    }

    /// The founding that was typed.
    static Founding read(Arguments arguments, Complaints complaints) {
        return new NewTown(arguments, complaints).founding();
    }

    private Founding founding() {
        long people = number(Option.PEOPLE, 1, MOST_PEOPLE, USUAL_PEOPLE);
        long seed = number(Option.SEED, Long.MIN_VALUE, Long.MAX_VALUE, 1);
        long waves = number(Option.WAVES, 0, Town.regions().size(), Founding.REGIONS_DAILY);
        long feeds = number(Option.FEEDS, 0, Course.Usual.MOST, 1);
        Regime regime = RegimeArguments.read(arguments, complaints);
        Settings settings = Settings.USUAL
                .under(regime)
                .following(readings(regime))
                .withoutPaperIn(PaperlessRegions.read(arguments, complaints))
                .with(border());
        return Founding.of(new Town(seed, (int) people), settings, (int) waves, (int) feeds);
    }

    /// An edition that itself takes a reading leaves nothing to choose there.
    private Readings readings(Regime regime) {
        Readings typed = ReadingArguments.read(arguments, complaints);
        for (Reading reading : typed.chosen()) {
            regime.ownReadings().of(reading.question()).stream()
                    .filter(own -> own != reading)
                    .forEach(own -> complaints.add(
                            Option.READING.typed(), "reading-taken", reading.key(), own.key()));
        }
        return typed;
    }

    private BorderAccess border() {
        String typed = arguments.one(Option.BORDER).orElse(BorderAccess.BANS.word());
        Optional<BorderAccess> access = Stream.of(BorderAccess.values())
                .filter(one -> one.word().equals(typed))
                .findFirst();
        if (access.isEmpty()) {
            String[] known =
                    Stream.of(BorderAccess.values()).map(BorderAccess::word).toArray(String[]::new);
            complaints.add(Option.BORDER.typed(), "no-border", typed, known);
        }
        return access.orElse(BorderAccess.BANS);
    }

    private long number(Option option, long least, long most, long usual) {
        return NumberArguments.read(arguments, option, least, most, complaints).orElse(usual);
    }
}
