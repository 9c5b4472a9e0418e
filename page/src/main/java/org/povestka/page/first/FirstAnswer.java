package org.povestka.page.first;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.journal.tree.WrittenDay;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.kernel.FirstDays;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.VerdictList;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.Verdict;

/// The three dates of one summons in the sentences of the whole answer, for the second or two
/// in which a slow device still reads the rest of the page.
public final class FirstAnswer {

    /// The id of the part, by which the page takes it away when it can say everything.
    public static final String ID = "first";

    /// The states it tells of, in the order in which it tells of them.
    static final List<String> STATES = List.of("state.exitBan", "state.served", "state.ladder");

    /// Where what is asked first begins to be in force.
    static final LocalDate FIRST = LocalDate.of(2023, 4, 14);

    private FirstAnswer() {}

    /// The part of the page that shows the three dates.
    ///
    /// @param placedOn what stands in the field of the day of placing
    /// @param appearOn what stands in the field of the appearance date
    /// @param account whether he holds an account
    /// @param language the reader's language
    /// @return the part, or nothing where a field is not filled in or only the whole answer
    /// can say what is wrong with it
    public static Optional<Element> of(
            String placedOn, String appearOn, Account account, Language language) {
        Optional<LocalDate> placed = day(placedOn);
        Optional<LocalDate> appear = day(appearOn);
        if (placed.isEmpty() || appear.isEmpty() || appear.get().isBefore(placed.get())) {
            return Optional.empty();
        }
        return Editions.governing(placed.get())
                .flatMap(edition -> FirstDays.of(
                        edition, Category.CONSCRIPT, account, placed.get(), appear.get()))
                .map(days -> part(verdicts(days, language), language));
    }

    /// The same of the made-up man, who is said to be one.
    ///
    /// @param language the reader's language
    /// @return the part
    public static Optional<Element> ofExample(Language language) {
        return of(Example.PLACED_ON, Example.APPEAR_ON, Example.ACCOUNT, language)
                .map(part -> {
                    List<Node> children = new ArrayList<>(part.children());
                    String said = new Words("page", language).say("example.shown");
                    children.addFirst(Element.of("p", said).styled("banner"));
                    return new Element(part.name(), part.attributes(), children);
                });
    }

    private static Optional<LocalDate> day(String written) {
        return WrittenDay.dayShaped(written)
                ? WrittenDay.day(written).filter(day -> !day.isBefore(FIRST))
                : Optional.empty();
    }

    /// The part around the lines of its list.
    ///
    /// @param language the reader's language
    /// @param lines what stands where the lines will stand
    /// @return the part as markup
    static String shell(Language language, String lines) {
        String empty = part(Map.of(), language).markup();
        int list = empty.indexOf("</dl>");
        return empty.substring(0, list) + lines + empty.substring(list);
    }

    /// A line of the list.
    ///
    /// @param state one of [#STATES]
    /// @param days the possible first days in words
    /// @param maybeNever whether it never begins under some reading
    /// @param language the reader's language
    /// @return the line as markup
    static String line(String state, List<String> days, boolean maybeNever, Language language) {
        String list = VerdictList.of(verdict(state, days, maybeNever, Speech.in(language)))
                .markup();
        return list.substring(list.indexOf("<dt>"), list.indexOf("</dl>"));
    }

    private static Element part(Map<String, Verdict> verdicts, Language language) {
        Words words = new Words("page", language);
        return Element.of(
                        "section",
                        Element.of("h2", words.say("first")).with("id", "first-title"),
                        VerdictList.of(verdicts),
                        Element.of("p", words.say("first.rest")).styled("why"))
                .with("id", ID)
                .with("lang", language.tag())
                .with("role", "status");
    }

    private static Map<String, Verdict> verdicts(FirstDays days, Language language) {
        List<FirstDays.Spread> spreads = List.of(days.exitBan(), days.served(), days.ladder());
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (int i = 0; i < spreads.size(); i++) {
            Speech speech = Speech.in(language);
            List<String> said =
                    spreads.get(i).days().stream().map(speech::weekday).toList();
            verdicts.putAll(verdict(STATES.get(i), said, spreads.get(i).maybeNever(), speech));
        }
        return verdicts;
    }

    private static Map<String, Verdict> verdict(
            String state, List<String> days, boolean maybeNever, Speech speech) {
        return Map.of(
                speech.words().say(state), Verdict.of(speech.words(), state, days, maybeNever));
    }
}
