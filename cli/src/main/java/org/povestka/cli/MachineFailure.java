package org.povestka.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;

/// Words what a file system did not do.
final class MachineFailure {

    private MachineFailure() {}

    /// The path, that it cannot be read or written, and the reason as the system
    /// gives it.
    static String words(UncheckedIOException failure, Language language) {
        Wording wording = Wording.of("cli", language);
        IOException cause =
                Objects.requireNonNull(failure.getCause(), "an unchecked one has a cause");
        return failure.getMessage() + ": " + wording.text("failed") + ": " + reason(cause, wording);
    }

    private static String reason(IOException cause, Wording wording) {
        if (cause instanceof AccessDeniedException) {
            return wording.text("failed.denied");
        }
        String reason = cause instanceof FileSystemException system
                ? system.getReason()
                : cause.getMessage();
        // What another machine failed with may bring its stack along.
        return reason == null || reason.isBlank()
                ? cause.getClass().getSimpleName()
                : reason.lines().findFirst().orElse(reason);
    }
}
