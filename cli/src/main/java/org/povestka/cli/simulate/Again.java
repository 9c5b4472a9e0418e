package org.povestka.cli.simulate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Option;
import org.povestka.population.run.Job;

/// The command that gives the numbers of a run again.
final class Again {

    private Again() {}

    /// The command, with what was left out said, and without where on this machine the
    /// files lie.
    static String command(Arguments arguments, Job job) {
        List<String> words = new ArrayList<>(List.of("./povestka", "simulate"));
        arguments.operands().forEach(name -> words.add(file(name)));
        arguments.one(Option.AGAINST).ifPresent(name -> words.add("--against " + file(name)));
        words.add("--people " + job.people());
        words.add("--seed " + job.seed());
        arguments.one(Option.DAYS).ifPresent(days -> words.add("--days " + days));
        arguments.one(Option.REPLICATIONS).ifPresent(count -> words.add("--replications " + count));
        arguments.all(Option.SWEEP).forEach(sweep -> words.add("--sweep " + sweep));
        if (arguments.has(Option.CALIBRATE)) {
            words.add("--calibrate");
        }
        words.add("--generator " + job.generator().name().toLowerCase(Locale.ROOT));
        return String.join(" ", words);
    }

    /// A name as it was typed; of one that begins at the root, which may name a person,
    /// the last part.
    private static String file(String name) {
        Path path = Path.of(name);
        Path shown = path.isAbsolute() ? path.getFileName() : path;
        return shown.toString().contains(" ") ? "'" + shown + "'" : shown.toString();
    }
}
