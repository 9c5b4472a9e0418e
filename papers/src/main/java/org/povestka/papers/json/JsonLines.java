package org.povestka.papers.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;

/// Answers one after the other, each on one line, in UTF-8.
public final class JsonLines {

    private final JsonOut line = JsonOut.empty();
    private final CaseJson answer;
    private final OutputStream out;

    /// Nothing is written yet.
    ///
    /// @param language the language of the few sentences in them
    /// @param out where to; whoever opened it closes it
    public JsonLines(Language language, OutputStream out) {
        this.answer = new CaseJson(line, language);
        this.out = out;
    }

    /// Writes an answer with a line break at its end.
    ///
    /// @param explanation the answer
    /// @throws IOException if it cannot be written
    public void write(Explanation explanation) throws IOException {
        answer.say(explanation, List.of());
        line.lineTo(out);
    }
}
