package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Words;
import org.povestka.papers.wording.Ids;
import org.povestka.papers.wording.Verdict;

/// What each state of a summons comes to, a sentence each.
public final class VerdictList {

    private VerdictList() {}

    /// The list.
    ///
    /// @param verdicts what each state comes to, by its name, in the order of the list
    /// @return a list of names with their sentences
    public static Element of(Map<String, Verdict> verdicts) {
        List<Element> lines = new ArrayList<>();
        for (Map.Entry<String, Verdict> state : verdicts.entrySet()) {
            lines.add(Element.of(
                    "dt",
                    Element.of("span", state.getKey()),
                    Words.of(" "),
                    label(state.getValue())));
            lines.add(Element.of("dd", state.getValue().sentence()));
        }
        return Element.of("dl", lines).styled("readings");
    }

    /// How sure an answer is, in words and texture.
    static Element label(Verdict verdict) {
        return Element.of("span", verdict.label()).styled("label " + Ids.of(verdict.doubt()));
    }
}
