package org.povestka.papers.letter;

import java.util.ArrayList;
import java.util.List;

/// Writes one part of a letter from top to bottom, by the keys of its sentences.
final class Pen {
    private static final List<String> MEASURES = List.of(
            "measure.exit",
            "measure.trade",
            "measure.self-employed",
            "measure.property",
            "measure.driving",
            "measure.vehicle",
            "measure.credit",
            "measure.other");

    private static final List<String> GROUNDS = List.of(
            "ground.not-liable",
            "ground.early",
            "ground.appeared",
            "ground.excuse",
            "ground.cap",
            "ground.data",
            "ground.other");

    private final LetterFacts facts;
    private final Sentences sentences;
    private final List<Block> blocks = new ArrayList<>();

    Pen(LetterFacts facts) {
        this.facts = facts;
        this.sentences = new Sentences(facts);
    }

    /// What has been written.
    Part part(Part.Use use) {
        return new Part(use, blocks);
    }

    /// The column on the right at the top.
    Pen head(List<Block.Ruled> lines) {
        blocks.add(new Block.Head(lines));
        return this;
    }

    /// The head of a letter to one office, from one person.
    Pen head(String office) {
        List<Block.Ruled> lines = new ArrayList<>();
        lines.add(line(office, office, 2));
        lines.addAll(writer("head.from"));
        return head(lines);
    }

    /// Lines for who writes, after the words of `label`.
    List<Block.Ruled> writer(String label) {
        return List.of(
                line(label, "head.name", 1),
                new Block.Ruled("", 1, sentences.words("head.born.hint")),
                new Block.Ruled("", 2, sentences.words("head.address.hint")),
                new Block.Ruled("", 1, sentences.words("head.contact.hint")));
    }

    /// Ruled lines after the words of `label`, with the hint of `hinted`.
    Block.Ruled line(String label, String hinted, int lines) {
        return new Block.Ruled(sentences.words(label), lines, sentences.words(hinted + ".hint"));
    }

    /// What the paper is and what it is about.
    Pen title(String key) {
        blocks.add(
                new Block.Title(sentences.words(key + ".kind"), sentences.words(key + ".about")));
        return this;
    }

    /// The name of a part kept by the writer.
    Pen heading(String key) {
        blocks.add(new Block.Heading(sentences.words(key)));
        return this;
    }

    /// A paragraph, with gaps for the days not known.
    Pen say(String key) {
        blocks.add(new Block.Paragraph(sentences.of(key)));
        return this;
    }

    /// A paragraph, left out if it names a day that is not known.
    Pen sayKnown(String key) {
        return sentences.knows(key) ? say(key) : this;
    }

    /// The words before a list.
    Pen lead(String key) {
        blocks.add(new Block.Lead(sentences.of(key)));
        return this;
    }

    /// A list of the sentences under `prefix.1`, `prefix.2` and so on.
    Pen list(Block.Mark mark, String prefix) {
        return list(mark, sentences.all(prefix));
    }

    /// A list of these sentences.
    Pen list(Block.Mark mark, List<String> items) {
        blocks.add(new Block.Listing(mark, items));
        return this;
    }

    /// The sentences under these keys.
    List<String> of(List<String> keys) {
        return keys.stream().map(sentences::of).toList();
    }

    /// Ruled lines after a label.
    Pen ruled(String label, int lines) {
        blocks.add(new Block.Ruled(sentences.words(label), lines, ""));
        return this;
    }

    /// Ruled lines after a label, with a hint under them.
    Pen hinted(String key, int lines) {
        blocks.add(line(key, key, lines));
        return this;
    }

    /// What the letter asks for.
    Pen ask(String prefix) {
        return lead("ask").list(Block.Mark.NUMBER, prefix);
    }

    /// The annexes of this letter and two lines for others.
    Pen annexes(String prefix) {
        List<String> annexes = new ArrayList<>(sentences.all(prefix));
        annexes.addAll(of(List.of("annex", "annex")));
        return lead("annexes").list(Block.Mark.NUMBER, annexes);
    }

    /// Day and signature; the day is left open, because a letter is signed by hand.
    Pen sign() {
        blocks.add(new Block.Signature(
                sentences.of("day.blank"),
                sentences.words("sign.hand"),
                sentences.words("sign.name")));
        return this;
    }

    /// The cover note of a letter, which is kept.
    static Part note(Letter letter, LetterFacts facts) {
        Pen pen = new Pen(facts);
        List<String> notes = new ArrayList<>(pen.of(List.of("memo.fill", "memo.keep")));
        notes.addAll(pen.sentences.all(letter.id() + ".memo"));
        return pen.heading("kept")
                .list(Block.Mark.DASH, notes)
                .say("memo.checked")
                .part(Part.Use.KEPT);
    }

    boolean knows(Moment moment) {
        return sentences.knows(moment);
    }

    /// The measures the letter is about, under `key`; all of them with boxes, under `key.choose`,
    /// if not known.
    Pen measures(String key) {
        if (facts.measures().isEmpty()) {
            return lead(key + ".choose").list(Block.Mark.BOX, of(MEASURES));
        }
        return lead(key).list(Block.Mark.NUMBER, given(facts.measures()));
    }

    /// The grounds of the case, then those a writer may add.
    Pen grounds() {
        if (facts.grounds().isEmpty()) {
            lead("case.grounds.choose");
        } else {
            lead("case.grounds")
                    .list(Block.Mark.NUMBER, given(facts.grounds()))
                    .lead("case.grounds.also");
        }
        List<String> others = new ArrayList<>(of(GROUNDS));
        others.removeAll(given(facts.grounds()));
        return list(Block.Mark.BOX, others).ruled("more", 3);
    }

    private static List<String> given(List<String> lines) {
        return lines.stream().map(NoBreak::in).toList();
    }
}
