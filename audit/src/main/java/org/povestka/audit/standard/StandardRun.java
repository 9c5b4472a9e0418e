package org.povestka.audit.standard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.What;

/// Asks case after case what it shows of each guarantee, and counts whose hand did each step.
public final class StandardRun {

    private final EnumMap<Guarantee, Evidence> evidence = new EnumMap<>(Guarantee.class);
    private final EnumMap<What, EnumMap<Hand, Long>> steps = new EnumMap<>(What.class);

    /// A run that has seen nothing.
    public StandardRun() {
        for (Guarantee guarantee : Guarantee.values()) {
            evidence.put(guarantee, new Evidence());
        }
    }

    /// Looks at a case.
    ///
    /// @param of the case and what was found in it
    public void add(CaseFindings of) {
        for (Entry entry : of.entries()) {
            steps.computeIfAbsent(entry.what(), what -> new EnumMap<>(Hand.class))
                    .merge(entry.extra().hand(), 1L, Long::sum);
        }
        OneCase one = new OneCase(of);
        evidence.forEach((guarantee, seen) -> Looks.at(guarantee, one, seen));
    }

    /// Whose hand did each kind of step.
    ///
    /// @return by word, then by hand; only what the log holds
    public Map<What, Map<Hand, Long>> steps() {
        return Collections.unmodifiableMap(steps);
    }

    /// What the log shows of each guarantee.
    ///
    /// @param about what the log is
    /// @return one answer a guarantee, in their order
    public List<Answer> answers(About about) {
        List<Answer> answers = new ArrayList<>();
        evidence.forEach((guarantee, seen) ->
                answers.add(seen.answer(guarantee, shows(Needs.of(guarantee), about))));
        return List.copyOf(answers);
    }

    private boolean shows(Needs needs, About about) {
        boolean whole =
                about.extent() == About.Extent.WHOLE || needs.absence() == Needs.Absence.NO_MATTER;
        return whole
                && about.columns().containsAll(needs.columns())
                && steps.keySet().containsAll(needs.words());
    }
}
