package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Ground;
import org.povestka.papers.wording.Ids;
import org.povestka.papers.wording.Note;
import org.povestka.papers.wording.Section;
import org.povestka.papers.wording.SummonsSheet;

/// Notes, grounds, and who holds which reading.
///
/// @param sheet the sentences
record NotesPart(CaseSheet sheet) {

    /// Notes as a section of their own.
    List<Node> section(Section section, List<Note> notes) {
        List<Element> items =
                notes.stream().map(note -> note(note, section.labelled())).toList();
        List<Node> list =
                items.isEmpty() ? List.of() : List.of(Element.of("ul", items).styled("notes"));
        return Piece.section(id(section), section.title(sheet.language()), list);
    }

    /// The notes of every summons.
    List<Note> ofSummonses() {
        return sheet.summonses().stream()
                .flatMap(summons -> summons.notes().stream())
                .toList();
    }

    /// Why, and why not: each ground to open.
    List<Node> grounds() {
        List<Node> parts = new ArrayList<>();
        for (SummonsSheet summons : sheet.summonses()) {
            if (sheet.summonses().size() > 1) {
                parts.add(Element.of("p", summons.title()).styled("summons"));
            }
            summons.grounds().forEach(ground -> parts.add(ground(ground)));
        }
        return parts;
    }

    /// Who holds which reading.
    List<Node> holders() {
        List<Node> lines = new ArrayList<>();
        for (Note reading : sheet.apart().holders()) {
            lines.add(Element.of("dt", reading.label() + ". " + Words.capital(reading.sentence())));
            reading.sources().forEach(held -> lines.add(Element.of("dd", held)));
        }
        return lines.isEmpty() ? List.of() : List.of(Element.of("dl", lines).styled("readings"));
    }

    /// The name of a section inside the page.
    static String id(Section section) {
        return Ids.of(section);
    }

    private static Element note(Note note, boolean labelled) {
        List<Node> parts = new ArrayList<>();
        if (labelled && !note.label().isEmpty()) {
            parts.add(Element.of("span", note.label()).styled("label"));
            parts.add(org.povestka.papers.html.Words.of(" "));
        }
        parts.add(Element.of("span", note.sentence()));
        note.sources().forEach(source -> parts.add(Element.of("cite", Words.capital(source))));
        return Element.of("li", parts);
    }

    private static Element ground(Ground ground) {
        List<Node> content = new ArrayList<>();
        content.add(Element.of("cite", Words.capital(ground.citation()) + ". " + ground.backing()));
        if (!ground.shared().isEmpty()) {
            content.add(Piece.list(ground.shared()));
        }
        if (!ground.each().isEmpty()) {
            content.add(Piece.list(ground.each()));
        }
        return Piece.fold(ground.title(), content);
    }
}
