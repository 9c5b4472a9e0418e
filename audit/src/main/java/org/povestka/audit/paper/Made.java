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

    /// Which cases bear on the report: the human-rights test run looks at each.
    ///
    /// @return those, or every one
    public Report.Wants wants() {
        return switch (standards) {
            case LEFT_OUT -> Report.Wants.FOUND_OR_DRAWN;
            case SHOWN -> Report.Wants.EVERY_CASE;
        };
    }

    /// Whether the human-rights test run is shown.
    public enum Standards {
        /// It is left out.
        LEFT_OUT,
        /// It is shown.
        SHOWN
    }
}
