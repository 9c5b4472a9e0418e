package org.povestka.cli.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.law.Explanation;
import org.povestka.law.WhatIf;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Summons;

/// A fact that has not happened, as `--what-if` says it.
///
/// @param summons the name of the summons; empty where the case has one only
/// @param what what is supposed
/// @param on the day
record Supposition(String summons, What what, LocalDate on) {

    /// What can be supposed.
    enum What {
        /// He appears.
        APPEARED,
        /// An excuse is accepted.
        EXCUSED;

        /// The word for it in case files.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What the law would say, if the fact fits the case.
    Optional<WhatIf> of(Explanation explanation, List<LocalDate> days, Complaints complaints) {
        Optional<Summons> meant = meant(explanation, complaints);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        LocalDate placed = meant.get().placed().on();
        if (on.isBefore(placed)) {
            complaints.add(Option.WHAT_IF.typed(), "before-placed", toString(), placed.toString());
            return Optional.empty();
        }
        return Optional.of(
                switch (what) {
                    case APPEARED ->
                        WhatIf.appeared(explanation.asked(), meant.get().id(), on, days);
                    case EXCUSED ->
                        WhatIf.excused(explanation.asked(), meant.get().id(), on, days);
                });
    }

    /// As it is typed: `s1:appeared=2026-03-09`.
    @Override
    public String toString() {
        return (summons.isEmpty() ? "" : summons + ":") + what.word() + "=" + on;
    }

    private Optional<Summons> meant(Explanation explanation, Complaints complaints) {
        List<Summons> all =
                explanation.summonses().stream().map(SummonsAnswer::summons).toList();
        String[] names = all.stream().map(one -> one.id().name()).toArray(String[]::new);
        if (all.isEmpty()) {
            complaints.add(Option.WHAT_IF.typed(), "nothing-placed", toString());
            return Optional.empty();
        }
        if (summons.isEmpty() && all.size() > 1) {
            complaints.add(Option.WHAT_IF.typed(), "which-summons", toString(), names);
            return Optional.empty();
        }
        Optional<Summons> meant = all.stream()
                .filter(one -> summons.isEmpty() || one.id().name().equals(summons))
                .findFirst();
        if (meant.isEmpty()) {
            complaints.add(Option.WHAT_IF.typed(), "no-such-summons", toString(), names);
        }
        return meant;
    }
}
