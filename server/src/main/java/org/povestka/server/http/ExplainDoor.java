package org.povestka.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.journal.format.CaseLines;
import org.povestka.law.Law;
import org.povestka.law.flaw.Flaw;
import org.povestka.papers.Language;
import org.povestka.papers.flaw.FlawWords;
import org.povestka.papers.json.JsonLines;
import org.povestka.server.rest.Wrong;

/// Answers what is sent here as `explain --format json` does: a case file on one line, a file of
/// one case a line with as many lines. Of the cases nothing is kept and nothing is written
/// anywhere.
final class ExplainDoor {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String NAME = "case";

    /// So many bytes of answers are sent at once, where there are as many.
    private static final int AT_ONCE = 1 << 20;

    /// The room for one of them; an answer that fits goes out with its length and in one piece.
    private static final int ANSWER = 1 << 15;

    /// What a file of one case a line is called; it is answered under the name it came with.
    private static final List<String> LINES = List.of("application/jsonl", "application/x-ndjson");

    private ExplainDoor() {}

    /// The law in force, asked about the days that the file asks about.
    static void answer(Context ctx) throws IOException {
        Optional<String> lines = lines(ctx);
        List<CaseFile.Case> cases = new ArrayList<>();
        List<Flaw> flaws = new ArrayList<>();
        for (CaseFile file : files(ctx, lines.isPresent())) {
            switch (file) {
                case CaseFile.Case facts -> cases.add(facts);
                case CaseFile.Flawed flawed -> flaws.addAll(flawed.flaws());
            }
        }
        if (flaws.isEmpty()) {
            ctx.contentType(lines.orElse(JSON));
            ctx.res().setBufferSize(ANSWER);
            write(cases, ctx.outputStream());
        } else {
            DeedDoor.problem(ctx, HttpStatus.BAD_REQUEST, "flawed-case", wrong(flaws));
        }
    }

    private static Optional<String> lines(Context ctx) {
        String type = Optional.ofNullable(ctx.contentType()).orElse("");
        int parameters = type.indexOf(';');
        String name = parameters < 0 ? type : type.substring(0, parameters);
        return LINES.stream().filter(name.strip()::equalsIgnoreCase).findFirst();
    }

    private static List<CaseFile> files(Context ctx, boolean lines) {
        return lines
                ? CaseLines.stream(NAME, ctx.bodyInputStream()).toList()
                : List.of(CaseFiles.oneOfMany(NAME, ctx.bodyInputStream()));
    }

    private static void write(List<CaseFile.Case> cases, OutputStream out) throws IOException {
        int room = (int) Math.min(AT_ONCE, (long) cases.size() * ANSWER);
        OutputStream some = cases.size() == 1 ? out : new BufferedOutputStream(out, room);
        JsonLines answers = new JsonLines(Language.EN, some);
        for (CaseFile.Case facts : cases) {
            answers.write(Law.IN_FORCE.explain(facts.history(), facts.ask()));
        }
        some.flush();
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
