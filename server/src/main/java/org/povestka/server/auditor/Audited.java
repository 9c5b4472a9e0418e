package org.povestka.server.auditor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.law.Law;
import org.povestka.law.history.Category;
import org.povestka.law.history.Region;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.world.World;

/// A world as an auditor finds it.
///
/// @param cases everybody in whose case something is not as it should be, by number
/// @param sums what was judged, and what was found under every reading
/// @param asOf the day by which what was left undone is judged
public record Audited(List<Case> cases, Sums sums, LocalDate asOf) {

    /// Copies the cases.
    public Audited {
        cases = List.copyOf(cases);
    }

    /// What is not as it should be with one person.
    ///
    /// @param dossier the person
    /// @param unlawful what the law supports under no reading
    /// @param unfollowed what contradicts the readings that the world itself follows
    /// @param unsaid what nothing can be said of, such as a notice without all its items
    /// @param seen what no log shows
    public record Case(
            Dossier dossier,
            List<Finding> unlawful,
            List<Finding> unfollowed,
            List<Finding> unsaid,
            List<Seen> seen) {

        /// Copies the lists.
        public Case {
            unlawful = List.copyOf(unlawful);
            unfollowed = List.copyOf(unfollowed);
            unsaid = List.copyOf(unsaid);
            seen = List.copyOf(seen);
        }

        /// The faults of the catalogue that would explain it.
        ///
        /// @return their numbers, in order
        public Set<String> faults() {
            Set<String> faults = new TreeSet<>();
            for (List<Finding> some : List.of(unlawful, unfollowed, unsaid)) {
                some.forEach(finding -> faults.addAll(finding.check().faults()));
            }
            seen.forEach(one -> faults.addAll(one.look().faults()));
            return faults;
        }

        private boolean sound() {
            return unlawful.isEmpty() && unfollowed.isEmpty() && unsaid.isEmpty() && seen.isEmpty();
        }
    }

    /// Looks at a world.
    ///
    /// @param world the world
    /// @return what an auditor finds
    public static Audited of(World world) {
        LocalDate today = Zone.of(Region.NOT_SAID).day(world.now());
        Judge open = new Judge(terms(world.settings().open(), today));
        Judge followed = new Judge(terms(world.settings().machine(), today));
        Sums sums = new Sums();
        List<Case> cases = new ArrayList<>();
        FeedLooks feeds = FeedLooks.in(world.intake());
        for (Dossier dossier : world.people().values()) {
            List<Seen> fed = feeds.of(dossier);
            if (touched(dossier) || !fed.isEmpty()) {
                List<Entry> log = WorldLog.of(dossier, world.settings());
                List<Finding> found = open.judge(log, sums).findings();
                List<Finding> own = followed.judge(log, new Sums()).findings();
                Case one = new Case(
                        dossier,
                        wrong(found),
                        only(own, wrong(found)),
                        unsaid(found),
                        Stream.concat(Looks.at(dossier, world.now()).stream(), fed.stream())
                                .toList());
                if (!one.sound()) {
                    cases.add(one);
                }
            }
        }
        return new Audited(cases, sums, today);
    }

    private static Terms terms(Law law, LocalDate today) {
        return new Terms(
                law,
                Category.CONSCRIPT,
                today,
                About.Extent.WHOLE,
                new Terms.Shown(WorldLog.COLUMNS, WorldLog.WORDS));
    }

    /// Whether anything was done to him but to open his record.
    private static boolean touched(Dossier dossier) {
        return dossier.happenings().stream()
                .anyMatch(one -> one instanceof Happening.Placed
                        || one instanceof Happening.Reached
                        || one instanceof Happening.Struck);
    }

    private static List<Finding> wrong(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> verdict(finding) == Verdict.UNLAWFUL)
                .toList();
    }

    private static List<Finding> unsaid(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> verdict(finding) == Verdict.CANNOT_BE_SAID)
                .toList();
    }

    /// What is wrong under the readings the world follows, and not found already.
    private static List<Finding> only(List<Finding> own, List<Finding> found) {
        return own.stream()
                .filter(finding -> verdict(finding) == Verdict.UNLAWFUL)
                .filter(finding -> found.stream()
                        .noneMatch(one -> one.check() == finding.check()
                                && one.entry().equals(finding.entry())))
                .toList();
    }

    private static Verdict verdict(Finding finding) {
        return finding.judged().verdict();
    }
}
