package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povestka.law.Explanation;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Exposure;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SuitEffect;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Unsettled;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.papers.speech.Speech;

/// Says what is kept apart from the dates of the law.
///
/// @param speech the language
/// @param explanation the answer
public record ApartWords(Speech speech, Explanation explanation) {

    /// A piece of reported practice, which is never law.
    ///
    /// @param id its id; its sentence stands under `practice.` and this
    /// @param sources ids of the sources
    public record Report(String id, List<String> sources) {

        /// Copies the sources.
        public Report {
            sources = List.copyOf(sources);
        }
    }

    /// The reported practice that bears on a case; of the time before the register ran no
    /// report speaks.
    ///
    /// @param explanation the case
    /// @return the reports, in the order in which they are told
    public static List<Report> reports(Explanation explanation) {
        List<SummonsAnswer> reported = explanation.summonses().stream()
                .filter(answer -> !Editions.onPaper(answer.summons().placed().on()))
                .toList();
        boolean barred = reported.stream()
                .anyMatch(answer -> !answer.states().exitBan().dates().isEmpty());
        boolean ladder = reported.stream()
                .anyMatch(answer -> !answer.states().ladder().dates().isEmpty());
        return Stream.of(
                        report("notices", barred, "S50"),
                        report("border", barred, "S47"),
                        report("lifting", barred, "S79"),
                        report("credit", ladder, "S52"),
                        report("archive", has(explanation, Event.Recalled.class), "S86", "S83"),
                        report("reservists", isOutside(explanation), "S86", "S96"))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The notes of the sheet.
    CaseSheet.Apart apart() {
        return new CaseSheet.Apart(
                exposures(),
                unsettled(),
                practice(),
                holders(),
                new ChangeWords(speech, explanation).changes());
    }

    private List<Note> exposures() {
        List<Note> notes = new ArrayList<>();
        for (SummonsAnswer answer : explanation.summonses()) {
            answer.outlook().exposures().forEach(exposure -> notes.add(exposure(exposure)));
        }
        if (explanation.asked().history().person().category() == Category.CONSCRIPT
                && !explanation.summonses().isEmpty()) {
            notes.add(new Note(
                    "criminal-328",
                    speech.words().say("label.separate"),
                    speech.words().say("exposure.criminal-328"),
                    List.of(speech.sources(List.of("S35", "S36", "S95", "S28")))));
        }
        for (SuitEffect suit : explanation.person().suits()) {
            notes.add(suit(suit));
        }
        return notes;
    }

    private Note exposure(Exposure exposure) {
        String kind = Ids.of(exposure.kind());
        return new Note(
                kind,
                speech.words().say("label.law"),
                speech.words()
                        .say(
                                "exposure." + kind,
                                speech.day(exposure.on()),
                                speech.amount(exposure.fine().least()),
                                speech.amount(exposure.fine().most())),
                List.of(speech.citation(exposure.citation())));
    }

    private Note suit(SuitEffect suit) {
        return new Note(
                Ids.of(suit.effect()),
                speech.words().say("label.law"),
                speech.words()
                        .say(
                                "effect." + Ids.of(suit.effect()),
                                speech.day(suit.filedOn()),
                                speech.words().say("suit." + suit.against().word())),
                List.of(speech.citation(suit.citation())));
    }

    private List<Note> unsettled() {
        List<Note> notes = new ArrayList<>();
        for (Unsettled open : explanation.person().unsettled()) {
            notes.add(new Note(
                    Ids.of(open.what()),
                    speech.words().say("doubt.not-settled"),
                    speech.words().say("unsettled." + Ids.of(open.what()), open.question()),
                    List.of()));
        }
        return notes;
    }

    private List<Note> practice() {
        return reports(explanation).stream()
                .map(report -> new Note(
                        report.id(),
                        speech.words().say("label.practice"),
                        speech.words().say("practice." + report.id()),
                        List.of(speech.sources(report.sources()))))
                .toList();
    }

    private List<Note> holders() {
        Set<Reading> readings = new TreeSet<>(Comparator.comparingInt(
                        (Reading reading) -> Questions.ALL.indexOf(reading.question()))
                .thenComparingInt(Reading::ordinal));
        for (SummonsAnswer answer : explanation.summonses()) {
            addAll(readings, answer.states().exitBan());
            addAll(readings, answer.states().served());
            addAll(readings, answer.states().ladder());
            for (Step step : answer.outlook().steps()) {
                step.days().forEach(day -> addAll(readings, day));
            }
        }
        for (Step step : explanation.person().steps()) {
            step.days().forEach(day -> addAll(readings, day));
        }
        for (Remedy remedy : explanation.person().remedies()) {
            remedy.lastDays().forEach(day -> addAll(readings, day));
        }
        return readings.stream()
                .map(reading -> new Note(
                        reading.key(),
                        reading.key(),
                        speech.says(reading),
                        List.of(speech.held(reading))))
                .toList();
    }

    private static void addAll(Set<Reading> readings, Answer answer) {
        for (Dated dated : answer.dates()) {
            dated.under().forEach(readings::addAll);
        }
        answer.neverUnder().forEach(readings::addAll);
    }

    private static void addAll(Set<Reading> readings, DayUnder day) {
        day.under().forEach(readings::addAll);
    }

    private static Optional<Report> report(String id, boolean fits, String... sources) {
        return fits ? Optional.of(new Report(id, List.of(sources))) : Optional.empty();
    }

    private static boolean has(Explanation explanation, Class<? extends Event> kind) {
        return explanation.asked().history().events().stream().anyMatch(kind::isInstance);
    }

    private static boolean isOutside(Explanation explanation) {
        return switch (explanation.asked().history().person().category()) {
            case RESERVIST, DEFERRED, EXEMPT -> true;
            case CONSCRIPT, WOMAN_WITHOUT_SPECIALTY -> false;
        };
    }
}
