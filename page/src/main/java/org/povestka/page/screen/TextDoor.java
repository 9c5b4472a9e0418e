package org.povestka.page.screen;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.law.Law;
import org.povestka.papers.Language;
import org.povestka.papers.flaw.FlawWords;
import org.povestka.papers.text.Terminal;
import org.povestka.papers.text.TextAnswer;

/// `explain -` within the page: a case file in, the same text out that the command
/// line writes. A script on the reader's machine may ask it, and a test compares
/// both doors through it.
public final class TextDoor {

    private static final int WIDTH = 80;

    private TextDoor() {}

    /// The answer as text, 80 columns wide, without colours; or what is wrong, a
    /// line a flaw.
    ///
    /// @param caseFile the text of a case file
    /// @param language the reader's language
    public static String explain(String caseFile, Language language) {
        byte[] bytes = caseFile.getBytes(StandardCharsets.UTF_8);
        return switch (CaseFiles.read("-", new ByteArrayInputStream(bytes))) {
            case CaseFile.Case facts ->
                TextAnswer.render(
                        Law.IN_FORCE.explain(facts.history(), facts.ask()),
                        new Terminal(WIDTH, Terminal.Colour.OFF, language));
            case CaseFile.Flawed flawed -> FlawWords.of(language).messages(flawed.flaws());
        };
    }
}
