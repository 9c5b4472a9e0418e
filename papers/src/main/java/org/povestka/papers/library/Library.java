package org.povestka.papers.library;

import java.time.LocalDate;
import java.util.List;
import org.povestka.papers.Resource;
import org.povestka.papers.library.EditionCard.Days;
import org.povestka.papers.library.LedgerEntry.Basis;
import org.povestka.papers.library.OpenQuestion.Treatment;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads the reference files, one a function, each anew at every call: a caller that asks often
/// keeps
/// the list.
public final class Library {

    private static final String LAW = "/org/povestka/law/";
    private static final String PAPERS = "/org/povestka/papers/";

    private Library() {}

    /// Every public page that the law as modelled rests on.
    ///
    /// @return the sources, in the order of their numbers
    public static List<Source> sources() {
        return read(LAW, "sources.yaml").stream().map(Library::source).toList();
    }

    /// What every cited provision says, edition by edition.
    ///
    /// @return the wordings, grouped by act
    public static List<ProvisionText> wordings() {
        return read(LAW, "wordings.yaml").stream().map(Library::wording).toList();
    }

    /// What the model does not compute, and why.
    ///
    /// @return the gaps
    public static List<Gap> gaps() {
        return read(LAW, "not-modelled.yaml").stream()
                .map(entry -> new Gap(
                        entry.text("provision"), entry.words("because"), entry.texts("sources")))
                .toList();
    }

    /// The open questions of the law.
    ///
    /// @return the questions, in the order of their numbers
    public static List<OpenQuestion> questions() {
        return read(LAW, "questions.yaml").stream().map(Library::question).toList();
    }

    /// Every rule of the law as modelled.
    ///
    /// @return the rules, in the order of the law note
    public static List<RuleCard> rules() {
        return read(LAW, "rules.yaml").stream().map(Library::rule).toList();
    }

    /// Every edition of the law, the bill and the press report included.
    ///
    /// @return the editions, the oldest first
    public static List<EditionCard> editions() {
        return read(LAW, "editions.yaml").stream().map(Library::edition).toList();
    }

    /// The reported cases and statements.
    ///
    /// @return the entries, the oldest first
    public static List<LedgerEntry> ledger() {
        return read(PAPERS, "ledger.yaml").stream().map(Library::ledgerEntry).toList();
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
            case "reported" -> new Basis.Reported(note, caseFile(entry));
            case "illustration" -> new Basis.Illustration(note, caseFile(entry));
            case "none" -> new Basis.None(note);
            default ->
                throw new IllegalArgumentException(
                        entry.place() + ".basis: reported, illustration or none expected");
        };
    }

    private static String caseFile(Entry entry) {
        return new Dump(DumpSettings.builder().build())
                .dumpToString(entry.entry("facts").parts());
    }

    private static LedgerEntry.Claim claim(Entry entry) {
        return new LedgerEntry.Claim(
                entry.choice("state", LedgerEntry.State.class),
                LocalDate.parse(entry.text("on")),
                entry.choice("value", LedgerEntry.Holds.class));
    }

    private static List<Entry> read(String folder, String name) {
        LoadSettings settings = LoadSettings.builder().setLabel(name).build();
        if (new Load(settings).loadFromString(Resource.text(folder + name))
                instanceof List<?> list) {
            return Entry.of(name, list);
        }
        throw new IllegalArgumentException(name + ": a list expected");
    }
}
