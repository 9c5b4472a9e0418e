package org.povestka.page.take;

import org.povestka.papers.calendar.Calendar;
import org.povestka.papers.letter.CaseFacts;
import org.povestka.papers.letter.Letter;
import org.povestka.papers.letter.LetterText;
import org.povestka.papers.text.BriefText;
import org.povestka.papers.text.Terminal;

/// A file to save. Its name says nothing of what it is about.
///
/// @param name the name
/// @param type its media type
/// @param text what it holds
public record Keepsake(String name, String type, String text) {

    private static final String PLAIN = "text/plain";
    private static final int WIDTH = 72;

    /// The file of this word.
    ///
    /// @param what `letter`, `calendar`, `sheet` or `facts`
    /// @param taking what it is made from
    public static Keepsake of(String what, Taking taking) {
        return switch (what) {
            case "letter" -> new Keepsake("letter.txt", PLAIN, letter(taking));
            case "calendar" ->
                new Keepsake(
                        "dates.ics",
                        "text/calendar",
                        Calendar.render(taking.explanation(), taking.language()));
            case "sheet" ->
                new Keepsake(
                        "sheet.txt",
                        PLAIN,
                        BriefText.render(
                                taking.explanation(),
                                new Terminal(WIDTH, Terminal.Colour.OFF, taking.language())));
            case "facts" -> new Keepsake("facts.json", "application/json", taking.facts() + "\n");
            default -> throw new IllegalArgumentException("nothing to save is called: " + what);
        };
    }

    private static String letter(Taking taking) {
        Letter letter = Letter.of(taking.picked().getOrDefault(Taking.LETTER, ""));
        return LetterText.of(letter, CaseFacts.of(taking.explanation(), taking.language()));
    }
}
