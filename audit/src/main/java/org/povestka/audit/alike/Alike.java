package org.povestka.audit.alike;

import java.util.ArrayList;
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
    private final List<Optional<Model>> shaped = new ArrayList<>();
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

    /// Judges a case that was kept, and hands it to a report. Entries are made only where they
    /// have to be judged or told.
    ///
    /// @param of the case
    /// @param report takes what was found
    public void judge(KeptCase of, Report report) {
        int shape = pause > 0 || of.names(Judge::couldGive) ? KeptCase.NONE : of.shape();
        if (shape != KeptCase.NONE && shaped(shape).isPresent()) {
            again++;
            shaped(shape).get().again(of, report);
        } else if (pause > 0 || !numbers.take(of)) {
            report.add(judge(of.entries()));
        } else {
            numbered(of, shape, report);
        }
    }

    private void numbered(KeptCase of, int shape, Report report) {
        Model model = numbered.get(numbers);
        if (model != null) {
            again++;
            model.again(of, report);
            know(shape, model);
            return;
        }
        List<Entry> entries = of.entries();
        report.add(judge(entries));
        Optional<Model> one = Shape.of(entries).map(models::get);
        if (one.isPresent() && numbered.size() < MOST) {
            numbered.put(numbers.copy(), one.get());
        }
        one.ifPresent(it -> know(shape, it));
    }

    private Optional<Model> shaped(int shape) {
        return shape < shaped.size() ? shaped.get(shape) : Optional.empty();
    }

    private void know(int shape, Model model) {
        if (shape == KeptCase.NONE) {
            return;
        }
        while (shaped.size() <= shape) {
            shaped.add(Optional.empty());
        }
        shaped.set(shape, Optional.of(model));
    }

    /// Adds to the sums what is not in them yet.
    public void end() {
        models.values().forEach(model -> model.count(sums));
        models.clear();
        numbered.clear();
        shaped.clear();
        again = 0;
    }
}
