package org.povestka.audit.paper;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.povestka.audit.finding.CaseFindings;

/// A sample of cases that the log itself draws: the same for every order of its lines, and for
/// every machine. Half of it is drawn from all cases, half from those in which something was
/// found.
public final class Sample {

    private static final int HALF = 20;
    private static final int MOST_FINDINGS = 1_000;

    private final MessageDigest seed;
    private final TreeMap<Long, Case> ofAll = new TreeMap<>(Long::compareUnsigned);
    private final TreeMap<Long, Case> ofFound = new TreeMap<>(Long::compareUnsigned);

    /// A case of the sample.
    ///
    /// @param of its pseudonym
    /// @param findings the ids of what was found in it, sorted
    public record Case(String of, List<String> findings) {

        /// Copies the ids.
        public Case {
            findings = List.copyOf(findings);
        }
    }

    /// A sample of no case yet.
    ///
    /// @param seed what draws: the digest of the log
    public Sample(String seed) {
        this.seed = Digest.begun(seed);
    }

    /// Takes a case in, if the draw falls on it; one with more than a thousand findings is
    /// never taken.
    ///
    /// @param of the case
    /// @return whether it was taken in, perhaps to make place for another later
    public boolean add(CaseFindings of) {
        int findings = of.findings().size();
        if (findings > MOST_FINDINGS) {
            return false;
        }
        long draw = Digest.brief(seed, of.of());
        boolean taken = near(ofAll, draw) || (findings > 0 && near(ofFound, draw));
        if (taken) {
            Case one = new Case(of.of(), FindingIds.of(of).stream().sorted().toList());
            keep(ofAll, draw, one);
            if (findings > 0) {
                keep(ofFound, draw, one);
            }
        }
        return taken;
    }

    /// Whether [#add] would not take in a case of this name.
    ///
    /// @param name where the name lies, from the first byte on, as UTF-8
    /// @param length how many bytes it has
    /// @param findings how many findings there are in it
    boolean passes(byte[] name, int length, int findings) {
        if (findings > MOST_FINDINGS) {
            return true;
        }
        long draw = Digest.brief(seed, name, length);
        return !near(ofAll, draw) && (findings == 0 || !near(ofFound, draw));
    }

    /// The cases drawn, in order of their pseudonyms.
    List<Case> cases() {
        TreeMap<String, Case> cases = new TreeMap<>();
        ofAll.values().forEach(one -> cases.put(one.of(), one));
        ofFound.values().forEach(one -> cases.put(one.of(), one));
        return new ArrayList<>(cases.values());
    }

    private static boolean near(NavigableMap<Long, Case> drawn, long draw) {
        return drawn.size() < HALF || Long.compareUnsigned(draw, drawn.lastKey()) < 0;
    }

    private static void keep(NavigableMap<Long, Case> drawn, long draw, Case one) {
        drawn.put(draw, one);
        if (drawn.size() > HALF) {
            drawn.pollLastEntry();
        }
    }
}
