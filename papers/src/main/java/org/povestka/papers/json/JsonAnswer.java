package org.povestka.papers.json;

import java.io.IOException;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.law.WhatIf;
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
        write(explanation, List.of(), language, out);
    }

    /// Writes the answer laid out over several lines, with what it would be if more had happened.
    ///
    /// @param explanation the answer
    /// @param whatIf the facts supposed, each with its answer
    /// @param language the language of the few sentences in it
    /// @param out where to
    /// @throws IOException if it cannot be written
    public static void write(
            Explanation explanation, List<WhatIf> whatIf, Language language, Appendable out)
            throws IOException {
        out.append(JsonLayout.of(line(explanation, whatIf, language))).append('\n');
    }

    /// Writes the answer on one line, with a line break at its end: one line a case.
    ///
    /// @param explanation the answer
    /// @param language the language of the few sentences in it
    /// @param out where to
    /// @throws IOException if it cannot be written
    public static void writeLine(Explanation explanation, Language language, Appendable out)
            throws IOException {
        writeLine(explanation, List.of(), language, out);
    }

    /// Writes the answer on one line, with what it would be if more had happened.
    ///
    /// @param explanation the answer
    /// @param whatIf the facts supposed, each with its answer
    /// @param language the language of the few sentences in it
    /// @param out where to
    /// @throws IOException if it cannot be written
    public static void writeLine(
            Explanation explanation, List<WhatIf> whatIf, Language language, Appendable out)
            throws IOException {
        out.append(line(explanation, whatIf, language)).append('\n');
    }

    private static String line(Explanation explanation, List<WhatIf> whatIf, Language language) {
        return JsonOut.line(out -> new CaseJson(out, language).say(explanation, whatIf));
    }
}
