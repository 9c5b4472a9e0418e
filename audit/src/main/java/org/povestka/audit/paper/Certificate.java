package org.povestka.audit.paper;

import java.util.List;
import org.povestka.audit.finding.About;

/// What an audit rested on, so that somebody else can repeat it.
///
/// @param log the log and its digest
/// @param law the digest of the law as modelled
/// @param version the version of the program
/// @param options the options given, as typed
/// @param sample cases drawn by the log's digest, with the ids of what was found in them
public record Certificate(
        About.Log log, String law, String version, List<String> options, List<Sample.Case> sample) {

    /// Copies the lists.
    public Certificate {
        options = List.copyOf(options);
        sample = List.copyOf(sample);
    }

    /// The certificate of a finished audit.
    ///
    /// @param tally what was counted
    /// @param made by what the report was made
    /// @return the certificate
    public static Certificate of(Tally tally, Made made) {
        return new Certificate(
                tally.about().log(),
                LawDigest.of(),
                made.version(),
                made.options(),
                tally.sample());
    }
}
