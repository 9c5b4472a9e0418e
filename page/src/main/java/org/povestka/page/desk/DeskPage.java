package org.povestka.page.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povestka.law.Explanation;
import org.povestka.page.form.Button;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.sheet.Piece;
import org.povestka.papers.sheet.SourcesPart;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;

/// What a man at passport control needs, the first thing first.
public final class DeskPage {

    private final DeskWords words;
    private final Set<String> ticked;
    private final Optional<Explanation> own;

    private DeskPage(DeskWords words, Set<String> ticked, Optional<Explanation> own) {
        this.words = words;
        this.ticked = ticked;
        this.own = own;
    }

    /// What is shown below the heading of the screen.
    ///
    /// @param ticked the items of the written refusal that he has ticked, such as
    /// `ground`
    /// @param own what the law says of his facts; nothing where he gave none
    /// @param language the reader's language
    public static List<Node> of(Set<String> ticked, Optional<Explanation> own, Language language) {
        return new DeskPage(new DeskWords(language), Set.copyOf(ticked), own).content();
    }

    /// The items that can be ticked, by name.
    public static List<String> items(Language language) {
        return new DeskWords(language).names("items");
    }

    private List<Node> content() {
        List<Node> page = new ArrayList<>();
        page.add(Piece.paragraph(words.say("lead")).styled("lead"));
        page.addAll(words.source(words.say("lead.sources"), ""));
        page.addAll(own.map(this::today).orElse(List.of()));
        page.addAll(section("ask", "ask", List.of(Element.of("ol", words.numbered("ask")))));
        page.addAll(section("items", "items.title", new Notice(words, ticked).content()));
        page.addAll(section("write", "write", writing()));
        page.addAll(
                section("cannot", "cannot", List.of(Element.of("ul", words.numbered("cannot")))));
        page.addAll(section("next", "next", new WayOut(words, own).content()));
        page.addAll(section("sees", "sees", new Sight(words).content()));
        page.addAll(sources(page));
        return List.of(Element.of("div", page).with("id", "desk"));
    }

    private List<Node> today(Explanation explanation) {
        List<Node> sentences = new ArrayList<>();
        CaseSheet.opening(explanation, words.language())
                .sentences()
                .forEach(sentence -> sentences.add(Piece.paragraph(sentence)));
        return section("today", "today", sentences);
    }

    private List<Node> writing() {
        Words proof = new Words("proof", words.language());
        List<Node> parts = new ArrayList<>();
        parts.add(Piece.paragraph(words.say("write.lead")));
        parts.add(Element.of(
                        "ul",
                        words.names("fields").stream()
                                .map(field -> Element.of("li", words.say("field." + field)))
                                .toList())
                .styled("blanks"));
        parts.add(Element.of("p", Button.of(words.say("print"), "print")));
        parts.add(Element.of("h3", words.say("save")));
        parts.add(Piece.list(List.of(proof.say("border.3"), proof.say("border.4"))));
        return parts;
    }

    private List<Node> section(String id, String title, List<? extends Node> content) {
        return Piece.section("desk-" + id, words.say(title), content);
    }

    private List<Node> sources(List<Node> page) {
        Words sheet = new Words("sheet", words.language());
        List<Node> sources = SourcesPart.named(page, words.language());
        return Piece.section(
                "sources",
                sheet.say("sources"),
                List.of(Piece.fold(sheet.say("show"), sources).styled("apart")));
    }
}
