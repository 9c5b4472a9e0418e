package org.povestka.audit.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.log.Entries;
import org.povestka.audit.log.Entry;

/// What came of repeating the sample of a certificate.
///
/// @param log whether the log is the one that was audited
/// @param law whether the law is the one it was held against
/// @param cases how many cases were judged again
/// @param differing the cases in which something else was found
public record Recheck(Same log, Same law, int cases, List<Differing> differing) {

    /// Copies the cases.
    public Recheck {
        differing = List.copyOf(differing);
    }

    /// Whether two digests agree.
    public enum Same {
        /// They agree.
        SAME,
        /// They do not.
        ANOTHER;

        private static Same of(String one, String other) {
            return one.equals(other) ? SAME : ANOTHER;
        }
    }

    /// A case in which something else was found.
    ///
    /// @param of its pseudonym
    /// @param missing the ids that were found then and not now
    /// @param added the ids found now and not then
    public record Differing(String of, List<String> missing, List<String> added) {

        /// Copies the ids.
        public Differing {
            missing = List.copyOf(missing);
            added = List.copyOf(added);
        }
    }

    /// Whether everything is as it was.
    ///
    /// @return true where the log, the law and all findings of the sample agree
    public boolean holds() {
        return log == Same.SAME && law == Same.SAME && differing.isEmpty();
    }

    /// Judges the cases of the sample again.
    ///
    /// @param certificate the certificate
    /// @param sha256 the digest of the log as it is now
    /// @param log its entries
    /// @param judge gives the findings of the entries of one case
    /// @return what came of it
    public static Recheck of(
            Certificate certificate,
            String sha256,
            Entries log,
            Function<List<Entry>, CaseFindings> judge) {
        Map<String, List<Entry>> entries = entries(certificate, log);
        List<Differing> differing = new ArrayList<>();
        for (Sample.Case then : certificate.sample()) {
            List<Entry> of = entries.getOrDefault(then.of(), List.of());
            List<String> now = of.isEmpty() ? List.of() : FindingIds.of(judge.apply(of));
            List<String> missing = without(then.findings(), now);
            List<String> added = without(now, then.findings());
            if (!missing.isEmpty() || !added.isEmpty()) {
                differing.add(new Differing(then.of(), missing, added));
            }
        }
        return new Recheck(
                Same.of(certificate.log().sha256(), sha256),
                Same.of(certificate.law(), LawDigest.of()),
                certificate.sample().size(),
                differing);
    }

    /// The entries of the cases of the sample.
    private static Map<String, List<Entry>> entries(Certificate certificate, Entries log) {
        Set<String> sampled =
                certificate.sample().stream().map(Sample.Case::of).collect(Collectors.toSet());
        Map<String, List<Entry>> entries = new HashMap<>();
        log.forEach(entry -> {
            if (sampled.contains(entry.key().of())) {
                entries.computeIfAbsent(entry.key().of(), of -> new ArrayList<>())
                        .add(entry);
            }
        });
        return entries;
    }

    private static List<String> without(List<String> ids, List<String> others) {
        return ids.stream().filter(id -> !others.contains(id)).sorted().toList();
    }
}
