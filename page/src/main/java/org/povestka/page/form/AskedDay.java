package org.povestka.page.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;

/// For which day the answer is given, and a fold to ask about another.
public final class AskedDay {

    private AskedDay() {}

    /// The day and the fold.
    ///
    /// @param asking what it is drawn from
    /// @param today the day on his device
    /// @param asked the day asked about
    public static Element of(Asking asking, LocalDate today, LocalDate asked) {
        Words words = asking.words();
        String key = asked.equals(today) ? "asked.today" : "asked.other";
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("summary", words.say("asked.change")));
        parts.add(new Field(
                        "asked",
                        "choose:asked",
                        words.say("asked"),
                        words.say("why.asked"),
                        asked.toString())
                .day(asking));
        if (!asked.equals(today)) {
            parts.add(Button.of(words.say("asked.back"), "today"));
        }
        return Element.of(
                "div",
                Element.of("p", words.say(key, asking.speech().weekday(asked))),
                Element.of("details", parts).with("id", "asked-change"));
    }
}
