package org.povestka.page.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.Explanation;
import org.povestka.law.explain.Remedy;
import org.povestka.page.form.Button;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.Piece;
import org.povestka.papers.sheet.RemedyFold;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Outlook.RemedyLine;
import org.povestka.papers.wording.RemedyWords;

/// What to do next: with the reader's own last days where he gave facts, as rules
/// where not.
///
/// @param words the sentences
/// @param own what the law says of his facts
record WayOut(DeskWords words, Optional<Explanation> own) {

    private static final List<Remedy.Kind> KINDS = List.of(
            Remedy.Kind.APPEAR,
            Remedy.Kind.EXCUSE,
            Remedy.Kind.COMPLAINT,
            Remedy.Kind.COURT,
            Remedy.Kind.EXTRACT,
            Remedy.Kind.CORRECT_DATA,
            Remedy.Kind.LIFT_OVERDUE);

    List<Node> content() {
        RemedyWords remedies = new RemedyWords(words.language());
        List<RemedyLine> lines = own.map(this::lines).orElse(List.of());
        List<Node> parts = new ArrayList<>();
        parts.add(Piece.paragraph(words.say(own.isPresent() ? "next.own" : "next.general")));
        parts.add(Piece.paragraph(remedies.caution()));
        for (Remedy.Kind kind : KINDS) {
            RemedyLine line = lines.stream()
                    .filter(candidate -> candidate.kind() == kind)
                    .findFirst()
                    .orElseGet(() -> remedies.general(kind));
            parts.add(RemedyFold.of(line, words.language()));
        }
        if (own.isPresent()) {
            parts.add(Element.of(
                    "p",
                    Button.of(words.say("next.refused"), "refused")
                            .with("aria-describedby", "refused")));
            parts.add(Piece.paragraph(words.say("next.refused.why")).with("id", "refused"));
        }
        return parts;
    }

    private List<RemedyLine> lines(Explanation explanation) {
        return CaseSheet.outlook(explanation, words.language()).remedies();
    }
}
