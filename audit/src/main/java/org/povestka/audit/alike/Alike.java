package org.povestka.audit.alike;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.audit.paper.Report;
import org.povestka.audit.read.keep.KeptCase;

/// Judges the cases of a log, of cases alike but for their names only the first.
public final class Alike {

    /// Shapes kept; with more they are begun anew, so that memory stays bounded.
    private static final int MOST = 1 << 13;

    /// So many cases pass unlooked at where hardly any were alike, for a case that is kept costs
    /// more than one that is not.
    private static final int PAUSE = 16 * MOST;

    private final Judge judge;
    private final Sums sums;
    private final Map<Shape, Model> models = new HashMap<>();
    private final Map<Numbers, Model> numbered = new HashMap<>();
    private final Numbers numbers = new Numbers();
    private int again;
    private int pause;

    /// Nothing judged yet.
    ///
    /// @param judge who judges
    /// @param sums takes the sums of all cases; they are whole once [#end] was asked
    public Alike(Judge judge, Sums sums) {
        this.judge = judge;
        this.sums = sums;
    }

    /// Judges a case.
    ///
    /// @param entries the entries of one person, without duplicates, never to be changed
    /// @return what was found
    /// @throws IllegalArgumentException if there is no entry
    public CaseFindings judge(List<Entry> entries) {
        Optional<Shape> shape = pause > 0 ? Optional.empty() : Shape.of(entries);
        if (shape.isEmpty()) {
            pause = Math.max(0, pause - 1);
            return judge.judge(entries, sums);
        }
        Model model = models.get(shape.get());
        if (model != null) {
            again++;
            return model.again(entries);
        }
        if (models.size() == MOST) {
            pause = again < MOST ? PAUSE : 0;
            end();
        }
        Judge.Judgment judgment = judge.judge(entries);
        models.put(shape.get(), new Model(shape.get(), judgment));
        return judgment.findings();
    }

    /// Judges a case that was kept. Entries are made only where they have to be judged or told.
    ///
    /// @param of the case
    /// @param wants what of it the report takes
    /// @return what was found
    public CaseFindings judge(KeptCase of, Report.Wants wants) {
        if (pause > 0 || !numbers.take(of)) {
            return judge(of.entries());
        }
        Model model = numbered.get(numbers);
        if (model == null) {
            List<Entry> entries = of.entries();
            CaseFindings found = judge(entries);
            if (numbered.size() < MOST) {
                Shape.of(entries)
                        .map(models::get)
                        .ifPresent(one -> numbered.put(numbers.copy(), one));
            }
            return found;
        }
        again++;
        return model.again(of, wants);
    }

    /// Adds to the sums what is not in them yet.
    public void end() {
        models.values().forEach(model -> model.count(sums));
        models.clear();
        numbered.clear();
        again = 0;
    }
}
