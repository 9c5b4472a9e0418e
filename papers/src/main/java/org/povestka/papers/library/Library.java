package org.povestka.papers.library;

import java.util.List;
import java.util.function.Function;
import org.povestka.law.time.Day;
import org.povestka.papers.Reference;
import org.povestka.papers.library.EditionCard.Days;
import org.povestka.papers.library.LedgerEntry.Basis;
import org.povestka.papers.library.OpenQuestion.Treatment;

/// The reference files, one a function; each is read once, when it is first asked for.
public final class Library {

    private static final String LAW = "/org/povestka/law/";
    private static final String PAPERS = "/org/povestka/papers/";

    private Library() {}

    private static final class Sources {
        private static final List<Source> ALL = read(LAW, "sources.yaml", Library::source);
    }

    private static final class Wordings {
        private static final List<ProvisionText> ALL = read(LAW, "wordings.yaml", Library::wording);
    }

    private static final class Gaps {
        private static final List<Gap> ALL = read(LAW, "not-modelled.yaml", Library::gap);
    }

    private static final class Questions {
        private static final List<OpenQuestion> ALL =
                read(LAW, "questions.yaml", Library::question);
    }

    private static final class Rules {
        private static final List<RuleCard> ALL = read(LAW, "rules.yaml", Library::rule);
    }

    private static final class Editions {
        private static final List<EditionCard> ALL = read(LAW, "editions.yaml", Library::edition);
    }

    private static final class Ledger {
        private static final List<LedgerEntry> ALL =
                read(PAPERS, "ledger.yaml", Library::ledgerEntry);
    }

    /// Every public page that the law as modelled rests on, in the order of their numbers.
    public static List<Source> sources() {
        return Sources.ALL;
    }

    /// What every cited provision says, edition by edition, grouped by act.
    public static List<ProvisionText> wordings() {
        return Wordings.ALL;
    }

    /// The wordings that a rule rests on.
    public static List<ProvisionText> wordings(RuleCard rule) {
        return wordings().stream()
                .filter(wording -> wording.scope().rules().contains(rule.id()))
                .toList();
    }

    /// What the model does not compute, and why.
    public static List<Gap> gaps() {
        return Gaps.ALL;
    }

    /// The open questions of the law, in the order of their numbers.
    public static List<OpenQuestion> questions() {
        return Questions.ALL;
    }

    /// Every rule of the law as modelled, in the order of the law note.
    public static List<RuleCard> rules() {
        return Rules.ALL;
    }

    /// Every edition of the law, the bill and the press report included, the oldest first.
    public static List<EditionCard> editions() {
        return Editions.ALL;
    }

    /// The reported cases and statements, the oldest first.
    public static List<LedgerEntry> ledger() {
        return Ledger.ALL;
    }

    private static Source source(Entry entry) {
        return new Source(
                entry.text("id"),
                entry.texts("addresses"),
                new Bilingual(entry.text("says"), entry.text("ru")));
    }

    private static ProvisionText wording(Entry entry) {
        return new ProvisionText(
                entry.text("provision"),
                new ProvisionText.Scope(entry.texts("editions"), entry.texts("rules")),
                entry.choice("kind", ProvisionText.Kind.class),
                new Bilingual(entry.text("en"), entry.text("ru")),
                entry.backing());
    }

    private static Gap gap(Entry entry) {
        String provision = entry.text("provision");
        return new Gap(
                provision,
                new Bilingual(provision, entry.text("named")),
                entry.words("because"),
                entry.texts("sources"));
    }

    private static OpenQuestion question(Entry entry) {
        return new OpenQuestion(
                entry.text("id"),
                new OpenQuestion.Matter(entry.words("title"), entry.words("why")),
                treatment(entry),
                entry.entries("answers").stream().map(Library::held).toList(),
                entry.entries("misstatements").stream()
                        .map(Library::misstatement)
                        .toList());
    }

    private static Treatment treatment(Entry entry) {
        return switch (entry.text("runs")) {
            case "true" -> new Treatment.Runs();
            case "false" -> new Treatment.NotSettled(entry.words("because"));
            default ->
                throw new IllegalArgumentException(entry.place() + ".runs: true or false expected");
        };
    }

    private static OpenQuestion.Held held(Entry entry) {
        return new OpenQuestion.Held(
                entry.text("answer"),
                entry.words("text"),
                entry.words("holders"),
                entry.texts("sources"));
    }

    private static OpenQuestion.Misstatement misstatement(Entry entry) {
        return new OpenQuestion.Misstatement(
                entry.words("claim"), entry.words("confuses"), entry.texts("sources"));
    }

    private static RuleCard rule(Entry entry) {
        return new RuleCard(
                entry.text("id"),
                entry.choice("kind", RuleCard.Kind.class),
                new RuleCard.Words(
                        entry.words("title"), entry.words("decides"), entry.words("who")),
                new RuleCard.Anchors(
                        entry.texts("citations"),
                        entry.texts("editions"),
                        entry.texts("questions")),
                entry.backing());
    }

    private static EditionCard edition(Entry entry) {
        return new EditionCard(
                entry.text("id"),
                new EditionCard.Act(
                        entry.words("act"),
                        entry.text("number"),
                        entry.choice("force", EditionCard.Force.class)),
                new Days(entry.text("signed"), entry.text("inForce"), entry.words("precision")),
                entry.words("changed"),
                entry.texts("sources"));
    }

    private static LedgerEntry ledgerEntry(Entry entry) {
        return new LedgerEntry(
                entry.text("id"),
                new LedgerEntry.Report(
                        entry.text("on"),
                        entry.choice("kind", LedgerEntry.Kind.class),
                        entry.choice("grade", LedgerEntry.Evidence.class),
                        entry.words("reported")),
                new LedgerEntry.Provenance(entry.texts("sources"), entry.texts("addresses")),
                basis(entry),
                entry.entries("claims").stream().map(Library::claim).toList());
    }

    private static Basis basis(Entry entry) {
        Bilingual note = entry.words("note");
        return switch (entry.text("basis")) {
            case "reported" -> new Basis.Reported(note, entry.text("facts"));
            case "illustration" -> new Basis.Illustration(note, entry.text("facts"));
            case "none" -> new Basis.None(note);
            default ->
                throw new IllegalArgumentException(
                        entry.place() + ".basis: reported, illustration or none expected");
        };
    }

    private static LedgerEntry.Claim claim(Entry entry) {
        return new LedgerEntry.Claim(
                entry.choice("state", LedgerEntry.State.class),
                Day.written(entry.text("on")),
                entry.choice("value", LedgerEntry.Holds.class));
    }

    private static <T> List<T> read(String folder, String name, Function<Entry, T> made) {
        return Entry.of(name, Reference.list(folder + name)).stream().map(made).toList();
    }
}
