package org.povestka.papers.letter;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.letter.Block.Mark;
import org.povestka.papers.letter.Part.Use;

/// What stands in each letter, in order.
final class Letters {
    private Letters() {}

    /// The letter's parts: what is sent, then the cover note that is kept.
    static List<Part> parts(Letter letter, LetterFacts facts) {
        Pen pen = new Pen(facts);
        Part note = Pen.note(letter, facts);
        return switch (letter) {
            case EXCUSE -> List.of(excuse(pen), note);
            case DATA_CORRECTION -> List.of(dataCorrection(pen), note);
            case COMPLAINT -> List.of(complaint(pen), note);
            case COURT_CLAIM -> List.of(courtClaim(pen), interim(new Pen(facts)), note);
            case LIFT_OVERDUE -> List.of(liftOverdue(pen), note);
            case EXTRACT -> List.of(extract(pen), note);
        };
    }

    private static Part dataCorrection(Pen pen) {
        return pen.head("head.office")
                .title("data-correction")
                .lead("data-correction.start")
                .list(Mark.BOX, "data-correction.field")
                .ruled("data-correction.wrong", 2)
                .ruled("data-correction.right", 2)
                .ruled("data-correction.proof", 2)
                .sayKnown("data-correction.summons")
                .ask("data-correction.ask")
                .annexes("data-correction.annex")
                .sign()
                .part(Use.SENT);
    }

    private static Part excuse(Pen pen) {
        pen.head("head.office")
                .title("excuse")
                .say("case.summons")
                .lead("excuse.reason")
                .list(Mark.BOX, "excuse.reason")
                .say("excuse.span")
                .ruled("excuse.story", 3);
        if (pen.knows(Moment.APPEARED)) {
            pen.say("excuse.appeared");
        } else {
            pen.say("excuse.promise");
        }
        return pen.ask("excuse.ask").annexes("excuse.annex").sign().part(Use.SENT);
    }

    private static Part complaint(Pen pen) {
        pen.head("head.body").title("complaint").say("complaint.start");
        return facts(pen)
                .measures("case.measures")
                .grounds()
                .ask("complaint.ask")
                .annexes("complaint.annex")
                .sign()
                .part(Use.SENT);
    }

    private static Part liftOverdue(Pen pen) {
        pen.head("head.office").title("lift-overdue").say("case.summons").say("lift-overdue.rule");
        if (pen.knows(Moment.APPEARED) || pen.knows(Moment.EXCUSE_ACCEPTED)) {
            pen.sayKnown("case.appeared").sayKnown("case.accepted");
        } else {
            pen.lead("lift-overdue.choose").list(Mark.BOX, "lift-overdue.choose");
        }
        return pen.sayKnown("lift-overdue.late")
                .measures("lift-overdue.measures")
                .ask("lift-overdue.ask")
                .annexes("lift-overdue.annex")
                .sign()
                .part(Use.SENT);
    }

    private static Part courtClaim(Pen pen) {
        parties(pen).title("court-claim").say("court-claim.start");
        return facts(pen)
                .measures("court-claim.measures")
                .grounds()
                .lead("court-claim.rights")
                .list(Mark.BOX, "court-claim.right")
                .say("court-claim.term")
                .sayKnown("court-claim.last")
                .lead("court-claim.before")
                .list(Mark.BOX, "court-claim.before")
                .ask("court-claim.ask")
                .annexes("court-claim.annex")
                .sign()
                .part(Use.SENT);
    }

    private static Part interim(Pen pen) {
        return briefly(pen)
                .title("interim")
                .say("interim.start")
                .say("case.number")
                .say("interim.ask")
                .lead("interim.harm")
                .list(Mark.BOX, "interim.harm")
                .ruled("more", 3)
                .ruled("interim.proof", 2)
                .sign()
                .part(Use.SENT);
    }

    private static Part extract(Pen pen) {
        return pen.head("head.office")
                .title("extract")
                .say("extract.start")
                .sayKnown("extract.summons")
                .lead("extract.show")
                .list(Mark.NUMBER, "extract.show")
                .lead("extract.way")
                .list(Mark.BOX, "extract.way")
                .sign()
                .part(Use.SENT);
    }

    private static Pen parties(Pen pen) {
        List<Block.Ruled> lines = new ArrayList<>();
        lines.add(pen.line("head.court", "head.court", 2));
        lines.addAll(pen.writer("head.plaintiff"));
        lines.add(pen.line("head.defendant", "head.defendant", 2));
        return pen.head(lines);
    }

    /// The parties of a request that lies beside the claim, where they are named in full.
    private static Pen briefly(Pen pen) {
        return pen.head(List.of(
                pen.line("head.court", "head.court", 1),
                pen.line("head.plaintiff", "head.name", 1),
                pen.line("head.defendant", "head.defendant", 1)));
    }

    /// What a complaint and a claim both tell of the case.
    private static Pen facts(Pen pen) {
        return pen.say("case.summons")
                .hinted("case.decision", 1)
                .say("case.number")
                .say("case.learned")
                .sayKnown("case.ban")
                .sayKnown("case.stopped")
                .sayKnown("case.appeared")
                .sayKnown("case.accepted")
                .sayKnown("case.ladder");
    }
}
