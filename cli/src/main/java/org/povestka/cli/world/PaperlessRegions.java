package org.povestka.cli.world;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.law.history.Region;
import org.povestka.registry.happening.Settings;

/// Reads in which regions of a new town summonses go by the Registry alone.
final class PaperlessRegions {

    private static final Pattern CODE = Pattern.compile("RU-[A-Z]{2,3}");
    private static final String NOWHERE = "none";

    private PaperlessRegions() {}

    /// The regions that were typed, or those of the usual settings.
    static Set<Region> read(Arguments arguments, Complaints complaints) {
        Optional<String> typed = arguments.one(Option.ELECTRONIC_ONLY);
        if (typed.isEmpty()) {
            return Settings.WITHOUT_PAPER;
        }
        if (typed.get().equals(NOWHERE)) {
            return Set.of();
        }
        List<String> codes = List.of(typed.get().split(",", -1));
        codes.stream()
                .filter(code -> !CODE.matcher(code).matches())
                .forEach(code -> complaints.add(Option.ELECTRONIC_ONLY.typed(), "no-region", code));
        return codes.stream().map(Region::new).collect(Collectors.toSet());
    }
}
