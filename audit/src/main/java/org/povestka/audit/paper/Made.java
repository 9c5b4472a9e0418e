package org.povestka.audit.paper;

import java.util.List;

/// By what a report was made, and what stands in it.
///
/// @param version the version of the program
/// @param options the options given, as typed, such as `--category reservist`
/// @param standards whether it holds the test run against human-rights standards
public record Made(String version, List<String> options, Standards standards) {

    /// Copies the options.
    public Made {
        options = List.copyOf(options);
    }

    /// Whether the human-rights test run is shown.
    public enum Standards {
        /// It is left out.
        LEFT_OUT,
        /// It is shown.
        SHOWN
    }
}
