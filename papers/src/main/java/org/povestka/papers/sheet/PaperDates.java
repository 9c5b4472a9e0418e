package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.povestka.law.Explanation;
import org.povestka.law.answer.Dated;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.reading.Reading;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.DayLine;
import org.povestka.papers.wording.StateSheet;
import org.povestka.papers.wording.SummonsSheet;

/// The three dates as a table for paper: a long list of days names its readings by their
/// keys, which
/// the sheet explains further down.
///
/// @param explanation what the law says
/// @param sheet the same in words
record PaperDates(Explanation explanation, CaseSheet sheet) {

    private static final int IN_FULL = 3;

    /// One table a summons.
    List<Node> dates() {
        List<Node> parts = new ArrayList<>();
        for (int i = 0; i < sheet.summonses().size(); i++) {
            SummonsSheet summons = sheet.summonses().get(i);
            States states = explanation.summonses().get(i).states();
            List<Element> rows = summons.states().stream()
                    .map(state -> row(state, answer(state.state(), states)))
                    .toList();
            parts.add(Element.of("p", summons.title()).styled("summons"));
            parts.add(Element.of("table", rows).styled("dates"));
        }
        return parts;
    }

    private Element row(StateSheet state, List<Dated> dates) {
        Element title = Element.of(
                "th",
                Element.of("div", state.title()),
                Element.of("div", VerdictList.label(state.verdict())));
        List<Node> cell = new ArrayList<>();
        cell.add(Element.of("p", state.verdict().sentence()).styled("verdict"));
        if (!state.limits().open().isEmpty()) {
            cell.add(Piece.paragraph(state.limits().open()));
        }
        cell.addAll(readings(state, dates));
        state.limits().notComputed().forEach(reason -> cell.add(Piece.paragraph(reason)));
        return Element.of("tr", title.with("scope", "row"), Element.of("td", cell));
    }

    private List<Node> readings(StateSheet state, List<Dated> dates) {
        DaysPart days = new DaysPart(words());
        StateSheet.Limits limits = state.limits();
        List<Node> parts = new ArrayList<>();
        if (state.days().size() > IN_FULL) {
            parts.add(keys(state.days(), dates));
        } else if (state.days().size() > 1 || !limits.never().isEmpty()) {
            parts.add(days.days(state.days()));
        }
        if (!limits.never().isEmpty()) {
            parts.add(days.phrase(words().say("never"), limits.never()));
        }
        if (!limits.ends().isEmpty()) {
            parts.add(Piece.paragraph(words().begin("ends") + ":"));
            parts.add(days.days(limits.ends()));
        }
        if (!limits.lasting().isEmpty()) {
            parts.add(days.phrase(words().say("no-end"), limits.lasting()));
        }
        return parts;
    }

    private Element keys(List<DayLine> days, List<Dated> dates) {
        List<Element> rows = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            String keys = dates.get(i).under().stream()
                    .map(PaperDates::together)
                    .collect(Collectors.joining("; "));
            rows.add(Element.of(
                    "tr", Element.of("td", days.get(i).words()), Element.of("td", keys)));
        }
        return Element.of("table", rows).styled("keys");
    }

    private static String together(List<Reading> readings) {
        return readings.stream().map(Reading::key).collect(Collectors.joining(" + "));
    }

    private static List<Dated> answer(State state, States states) {
        return switch (state) {
            case SERVED -> states.served().dates();
            case EXIT_BAN -> states.exitBan().dates();
            case LADDER -> states.ladder().dates();
            case LIFTING -> List.of();
        };
    }

    private Words words() {
        return Speech.in(sheet.language()).words();
    }
}
