package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Worlds;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.Provision;
import org.povestka.law.citation.Stated;
import org.povestka.law.explain.Breach;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.CourtTerm;
import org.povestka.law.statute.Edition;

/// What the person can lawfully do, with the last day where a term is confirmed.
///
/// @param history the facts
/// @param regime the regime
/// @param held the readings held fast
record Remedies(History history, Regime regime, Readings held) {

    private static final Citation EXCUSES =
            cite(new Provision("53-FZ", "7", "2"), "E0", Grade.HIGH, "S37", "S40");
    private static final Citation REGISTRY_EXTRACT =
            cite(Provision.of("53-FZ", "8.3"), "E1", Grade.MEDIUM, "S16", "S68");
    private static final Citation REGISTRY_DATA =
            cite(Provision.of("53-FZ", "8.3"), "E1", Grade.LOW, "S67");
    private static final Citation BORDER =
            cite(Provision.of("114-FZ", "15.1"), "E2", Grade.MEDIUM, "S47", "S48");
    private static final Citation DRAFT_APPEAL =
            cite(new Provision("53-FZ", "28", "7"), "E0", Grade.MEDIUM, "S66", "S29");

    List<Remedy> of(List<SummonsAnswer> summonses) {
        List<Remedy> remedies = new ArrayList<>();
        for (SummonsAnswer answer : summonses) {
            addOfSummons(remedies, answer);
        }
        for (Event event : history.events()) {
            if (event instanceof Event.BorderAttempt) {
                remedies.add(new Remedy(Remedy.Kind.BORDER_NOTICE, List.of(), BORDER));
            }
            if (event instanceof Event.DraftDecision) {
                remedies.add(
                        new Remedy(Remedy.Kind.DRAFT_APPEAL, courtDays(event.on()), DRAFT_APPEAL));
            }
        }
        return each(remedies);
    }

    /// Each once; a person has few that differ, however many summonses.
    private static List<Remedy> each(List<Remedy> remedies) {
        List<Remedy> each = new ArrayList<>(remedies.size());
        for (Remedy remedy : remedies) {
            if (!each.contains(remedy)) {
                each.add(remedy);
            }
        }
        return List.copyOf(each);
    }

    private void addOfSummons(List<Remedy> remedies, SummonsAnswer answer) {
        Edition edition = answer.edition();
        Citation measures = edition.measures().ladder().citation();
        boolean came = answer.summons().first(Event.Appeared.class).isPresent();
        boolean barred = !(answer.states().exitBan() instanceof Answer.Never);
        boolean overdue = answer.outlook().breaches().stream()
                .anyMatch(breach -> breach.kind() == Breach.Kind.NOT_LIFTED);
        boolean called = !(answer.states().served() instanceof Answer.Never);
        if (!came && called) {
            remedies.add(new Remedy(
                    Remedy.Kind.APPEAR, List.of(), edition.measures().service().citation()));
            remedies.add(new Remedy(Remedy.Kind.EXCUSE, List.of(), EXCUSES));
        }
        if (overdue) {
            remedies.add(new Remedy(
                    Remedy.Kind.LIFT_OVERDUE,
                    List.of(),
                    edition.measures().lifting().citation()));
        }
        remedies.add(new Remedy(Remedy.Kind.EXTRACT, List.of(), REGISTRY_EXTRACT));
        remedies.add(new Remedy(Remedy.Kind.CORRECT_DATA, List.of(), REGISTRY_DATA));
        if (barred) {
            remedies.add(new Remedy(Remedy.Kind.COMPLAINT, List.of(), measures));
            remedies.add(new Remedy(
                    Remedy.Kind.COURT,
                    courtDaysFromLearning(),
                    edition.sanctions().court().citation()));
        }
    }

    private List<DayUnder> courtDaysFromLearning() {
        for (Event event : history.events()) {
            if (event instanceof Event.Learned learned) {
                return courtDays(learned.on());
            }
        }
        return List.of();
    }

    private List<DayUnder> courtDays(LocalDate learnedOn) {
        return regime.edition(learnedOn)
                .map(edition -> edition.sanctions().court())
                .map(Stated::terms)
                .map(terms -> DayUnder.of(Worlds.visit(
                        held, choices -> CourtTerm.lastDay(terms, learnedOn, choices))))
                .orElse(List.of());
    }

    private static Citation cite(
            Provision provision, String edition, Grade grade, String... sources) {
        return new Citation(provision, edition, List.of(sources), grade);
    }
}
