package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Ids;
import org.povestka.papers.wording.StateSheet;
import org.povestka.papers.wording.SummonsSheet;
import org.povestka.papers.wording.SummonsSheet.MeasureLine;
import org.povestka.papers.wording.Verdict;

/// The three dates of each summons with their readings, and each measure for itself.
///
/// @param sheet the sentences
/// @param own the phrases of the layout
record DatesPart(CaseSheet sheet, Words own) {

    /// How many conditions a card shows without being opened.
    private static final long SHOWN_AT_ONCE = 5;

    /// The three dates of every summons.
    List<Node> dates() {
        List<Node> parts = new ArrayList<>();
        for (SummonsSheet summons : sheet.summonses()) {
            parts.add(Element.of("p", summons.title()).styled("summons"));
            List<Element> cards = summons.states().stream().map(this::card).toList();
            parts.add(Element.of("div", cards).styled("cards"));
        }
        return parts;
    }

    /// The three dates of every summons, a sentence each.
    List<Node> verdicts() {
        List<Node> parts = new ArrayList<>();
        for (SummonsSheet summons : sheet.summonses()) {
            if (sheet.summonses().size() > 1) {
                parts.add(Element.of("p", summons.title()).styled("summons"));
            }
            Map<String, Verdict> verdicts = new LinkedHashMap<>();
            summons.states().forEach(state -> verdicts.put(state.title(), state.verdict()));
            parts.add(VerdictList.of(verdicts));
        }
        return parts;
    }

    /// The measures, those that come to the same together.
    List<Node> measures() {
        List<Node> parts = new ArrayList<>();
        for (SummonsSheet summons : sheet.summonses()) {
            if (sheet.summonses().size() > 1) {
                parts.add(Element.of("p", summons.title()).styled("summons"));
            }
            Map<List<Object>, List<MeasureLine>> alike = new LinkedHashMap<>();
            for (MeasureLine measure : summons.measures()) {
                alike.computeIfAbsent(
                                List.of(measure.verdict(), measure.never()),
                                same -> new ArrayList<>())
                        .add(measure);
            }
            alike.values().forEach(same -> parts.add(measures(same)));
        }
        return parts;
    }

    private Element card(StateSheet state) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of(
                "h3",
                Element.of("span", state.title()),
                org.povestka.papers.html.Words.of(" "),
                VerdictList.label(state.verdict())));
        parts.add(Element.of("p", state.verdict().sentence()).styled("verdict"));
        if (!state.limits().open().isEmpty()) {
            parts.add(Piece.paragraph(state.limits().open()));
        }
        List<Node> readings = readings(state);
        if (conditions(state) > SHOWN_AT_ONCE) {
            parts.add(Piece.fold(own.say("readings"), readings));
        } else {
            parts.addAll(readings);
        }
        state.limits().notComputed().forEach(reason -> parts.add(Piece.paragraph(reason)));
        return Element.of("article", parts).styled("card " + Ids.of(state.state()));
    }

    private static long conditions(StateSheet state) {
        StateSheet.Limits limits = state.limits();
        return Stream.concat(state.days().stream(), limits.ends().stream())
                        .mapToLong(day -> Math.max(1, day.under().size()))
                        .sum()
                + limits.never().size()
                + limits.lasting().size();
    }

    private List<Node> readings(StateSheet state) {
        Words words = Speech.in(sheet.language()).words();
        DaysPart days = new DaysPart(words);
        StateSheet.Limits limits = state.limits();
        List<Node> parts = new ArrayList<>();
        if (state.days().size() > 1 || !limits.never().isEmpty()) {
            parts.add(days.days(state.days()));
        }
        if (!limits.never().isEmpty()) {
            parts.add(days.phrase(words.say("never"), limits.never()));
        }
        if (!limits.ends().isEmpty()) {
            parts.add(Element.of("p", Words.capital(words.say("ends"))).styled("ends"));
            parts.add(days.days(limits.ends()));
        }
        if (!limits.lasting().isEmpty()) {
            parts.add(days.phrase(words.say("no-end"), limits.lasting()));
        }
        return parts;
    }

    private Element measures(List<MeasureLine> same) {
        MeasureLine first = same.getFirst();
        Words words = Speech.in(sheet.language()).words();
        List<Node> parts = new ArrayList<>();
        parts.add(Piece.list(same.stream().map(MeasureLine::title).toList()));
        parts.add(Element.of(
                "p",
                VerdictList.label(first.verdict()),
                org.povestka.papers.html.Words.of(" " + first.verdict().sentence())));
        if (!first.never().isEmpty()) {
            parts.add(new DaysPart(words).phrase(words.say("never"), first.never()));
        }
        return Element.of("div", parts).styled("measures");
    }
}
