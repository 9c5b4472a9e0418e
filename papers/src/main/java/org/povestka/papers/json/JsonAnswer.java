package org.povestka.papers.json;

import java.io.IOException;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;

/// `explain --format json`: everything the law says of a case, in the fields of the contract.
public final class JsonAnswer {

    private JsonAnswer() {}

    /// Writes the answer laid out over several lines, with a line break at its end.
    ///
    /// @param explanation the answer
    /// @param language the language of the few sentences in it
    /// @param out where to
    /// @throws IOException if it cannot be written
    public static void write(Explanation explanation, Language language, Appendable out)
            throws IOException {
        out.append(JsonText.laidOut(CaseJson.of(explanation, language))).append('\n');
    }

    /// Writes the answer on one line, with a line break at its end: one line a case.
    ///
    /// @param explanation the answer
    /// @param language the language of the few sentences in it
    /// @param out where to
    /// @throws IOException if it cannot be written
    public static void writeLine(Explanation explanation, Language language, Appendable out)
            throws IOException {
        out.append(JsonText.oneLine(CaseJson.of(explanation, language))).append('\n');
    }
}
