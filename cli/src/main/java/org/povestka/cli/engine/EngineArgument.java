package org.povestka.cli.engine;

import java.util.Optional;
import java.util.ServiceLoader;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;

/// Reads `--engine`.
public final class EngineArgument {

    private static final String LOCAL = "local";
    private static final String SPARK = "spark";

    private EngineArgument() {}

    /// The engine beyond this machine that was asked for; nothing where none was, or a
    /// complaint was made.
    ///
    /// @param kind what it has to be
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param <E> the kind of engine
    public static <E> Optional<E> beyond(
            Class<E> kind, Arguments arguments, Complaints complaints) {
        String typed = arguments.one(Option.ENGINE).orElse(LOCAL);
        return switch (typed) {
            case LOCAL -> Optional.empty();
            case SPARK -> {
                Optional<E> engine = ServiceLoader.load(kind).findFirst();
                if (engine.isEmpty()) {
                    complaints.add(Option.ENGINE.typed(), "no-spark", "");
                }
                yield engine;
            }
            default -> {
                complaints.add(Option.ENGINE.typed(), "no-engine", typed);
                yield Optional.empty();
            }
        };
    }
}
