package org.povestka.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.journal.format.ReformFile;
import org.povestka.journal.format.ReformFiles;
import org.povestka.law.edition.Editions;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.statute.Edition;

/// Reads `--law` and `--reform`.
public final class RegimeArguments {

    private static final String IN_FORCE = "in-force";

    private RegimeArguments() {}

    /// The law to answer under.
    public static Regime read(Arguments arguments, Complaints complaints) {
        Reform reform = arguments
                .one(Option.REFORM)
                .map(path -> reform(path, complaints))
                .orElse(Reform.NONE);
        String law = arguments.one(Option.LAW).orElse(IN_FORCE);
        Optional<Edition> edition = Editions.find(law);
        if (edition.isEmpty() && !law.equals(IN_FORCE)) {
            complaints.add(Option.LAW.typed(), "no-such-edition", law, known());
        }
        return edition.<Regime>map(named -> new Regime.Named(named, reform))
                .orElseGet(() -> new Regime.InForce(reform));
    }

    private static Reform reform(String path, Complaints complaints) {
        Optional<InputStream> opened = InputFile.open(Option.REFORM.typed(), path, complaints);
        if (opened.isEmpty()) {
            return Reform.NONE;
        }
        try (InputStream in = opened.get()) {
            return reform(ReformFiles.read(path, in), complaints);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static Reform reform(ReformFile file, Complaints complaints) {
        return switch (file) {
            case ReformFile.Proposed proposed -> proposed.reform();
            case ReformFile.Flawed flawed -> {
                complaints.add(flawed.flaws());
                yield Reform.NONE;
            }
        };
    }

    private static String[] known() {
        return Stream.concat(
                        Stream.of(IN_FORCE),
                        Stream.concat(Editions.ALL.stream(), Editions.APART.stream())
                                .map(Edition::id))
                .toArray(String[]::new);
    }
}
