package org.povestka.audit.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.log.Entry;
import org.povestka.law.history.Measure;

/// Ids of findings that stay the same from run to run and from one order of the lines to
/// another: of the case, the summons, the check, the measures, the receiver and the day.
public final class FindingIds {

    /// What stands between the parts that an id is of.
    static final byte BETWEEN = 0x1F;

    private static final char SEPARATOR = BETWEEN;

    private FindingIds() {}

    /// The ids of the findings of a case, in their order. Where two findings agree in
    /// everything, the second has `-2` behind its id.
    ///
    /// @param of the case
    /// @return one id a finding, such as `3f0a9c1be2d47a60`
    public static List<String> of(CaseFindings of) {
        return of(of.findings());
    }

    static List<String> of(List<Finding> findings) {
        if (findings.size() == 1) {
            return List.of(Digest.brief(named(findings.getFirst())));
        }
        List<String> ids = new ArrayList<>(findings.size());
        Map<String, Integer> seen = new HashMap<>();
        for (Finding finding : findings) {
            String id = Digest.brief(named(finding));
            int times = seen.merge(id, 1, Integer::sum);
            ids.add(times == 1 ? id : id + "-" + times);
        }
        return List.copyOf(ids);
    }

    private static String named(Finding finding) {
        Entry.Key key = finding.entry().key();
        return key.of() + SEPARATOR + key.summons() + behindNames(finding);
    }

    /// What an id is of, behind the names of the case and of the summons.
    static String behindNames(Finding finding) {
        Entry entry = finding.entry();
        return SEPARATOR
                + finding.check().id()
                + SEPARATOR
                + measures(finding.gap().measures())
                + SEPARATOR
                + entry.particulars().receiver()
                + SEPARATOR
                + entry.when().on();
    }

    private static String measures(List<Measure> measures) {
        if (measures.size() <= 1) {
            return measures.isEmpty() ? "" : measures.getFirst().word();
        }
        return measures.stream().map(Measure::word).sorted().collect(Collectors.joining("+"));
    }
}
