package org.povestka.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.flaw.Flaw;
import org.povestka.papers.Language;
import org.povestka.papers.flaw.FlawWords;
import org.povestka.papers.json.JsonAnswer;
import org.povestka.server.rest.Wrong;

/// Answers a case file that is sent here as `explain --format json` does, on one line; of the case
/// nothing is kept and nothing is written anywhere.
final class ExplainDoor {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String NAME = "case";

    private ExplainDoor() {}

    /// The law in force, asked about the days that the file asks about.
    static void answer(Context ctx) {
        switch (CaseFiles.read(NAME, ctx.bodyInputStream())) {
            case CaseFile.Case facts -> ctx.contentType(JSON).result(answer(facts));
            case CaseFile.Flawed flawed ->
                DeedDoor.problem(ctx, HttpStatus.BAD_REQUEST, "flawed-case", wrong(flawed.flaws()));
        }
    }

    private static byte[] answer(CaseFile.Case facts) {
        Explanation explanation = Law.IN_FORCE.explain(facts.history(), facts.ask());
        return JsonAnswer.bytes(explanation, Language.EN);
    }

    /// Each flaw with its line and column in place of a field, and a sentence about it.
    private static List<Wrong> wrong(List<Flaw> flaws) {
        FlawWords words = FlawWords.of(Language.EN);
        List<Wrong> wrong = new ArrayList<>();
        for (Flaw flaw : flaws) {
            String place = flaw.place().line() + ":" + flaw.place().column();
            wrong.add(new Wrong(place, flaw.kind().key(), words.message(flaw)));
        }
        return wrong;
    }
}
