package org.povestka.population.scenario;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.journal.format.ReformFile;
import org.povestka.journal.format.ReformFiles;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.journal.tree.Words;
import org.povestka.law.edition.Editions;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.kernel.Answers;
import org.povestka.law.reading.Reading;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Span;

/// Reads one scenario file into a draft.
record ScenarioReader(Table table, Flaws flaws, Draft draft) {

    /// The keys of a scenario file.
    static final List<String> KEYS = List.of(
            "name", "extends", "first", "last", "law", "readings", "assumptions", "calibrate");

    private static final String IN_FORCE = "in-force";
    private static final Span RANGE =
            new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2045, 12, 31));
    private static final List<String> ASSUMPTION = List.of("is", "grade", "source", "why");
    private static final Words<Assumption.Grade> GRADES =
            Words.of(List.of(Assumption.Grade.values()), Assumption.Grade::word);
    private static final Map<String, Quantity> QUANTITIES = quantities();
    private static final Words<Reading> READINGS = Words.of(
            Answers.QUESTIONS.stream()
                    .flatMap(question -> question.answers().stream().map(Reading.class::cast))
                    .toList(),
            Reading::key);

    /// Reads everything; whatever is wrong becomes a flaw.
    void read() {
        bilingual(table, "name").ifPresent(draft::say);
        table.day("first", RANGE).ifPresent(draft::begin);
        table.day("last", RANGE).ifPresent(draft::end);
        law();
        readings();
        assumptions();
        if (table.has("calibrate")) {
            draft.aim(new TargetReader(table, flaws).read());
        }
    }

    private void law() {
        if (!table.has("law")) {
            return;
        }
        Optional<Table> law =
                Table.of(table.value("law"), "law", List.of("edition", "reform"), flaws);
        law.ifPresent(terms -> draft.govern(regime(terms)));
    }

    private Regime regime(Table law) {
        Reform reform = law.has("reform") ? reform(law.value("reform")) : Reform.NONE;
        Words<String> known = Words.of(
                Stream.concat(
                                Stream.of(IN_FORCE),
                                Stream.concat(Editions.ALL.stream(), Editions.APART.stream())
                                        .map(Edition::id))
                        .toList(),
                id -> id);
        String edition = law.word("edition", known).orElse(IN_FORCE);
        return Editions.find(edition)
                .<Regime>map(named -> new Regime.Named(named, reform))
                .orElseGet(() -> new Regime.InForce(reform));
    }

    private Reform reform(Tree tree) {
        return switch (ReformFiles.of(tree, flaws)) {
            case ReformFile.Proposed proposed -> proposed.reform();
            case ReformFile.Flawed flawed -> Reform.NONE;
        };
    }

    private void readings() {
        for (Tree item : table.items("readings")) {
            Optional<Reading> reading = READINGS.meaning(item.shown());
            reading.ifPresent(draft::act);
            if (reading.isEmpty()) {
                String[] parts = {"readings", item.shown(), READINGS.toString()};
                flaws.add(item.place(), Flaw.Kind.WRONG_WORD, parts);
            }
        }
    }

    private void assumptions() {
        if (!table.has("assumptions")) {
            return;
        }
        Tree tree = table.value("assumptions");
        Optional<Table> all = Table.of(tree, "assumptions", QUANTITIES.keySet(), flaws);
        all.ifPresent(found -> QUANTITIES.forEach((path, quantity) -> {
            if (found.has(path)) {
                Table.of(found.value(path), path, ASSUMPTION, flaws)
                        .flatMap(one -> assumption(quantity, one))
                        .ifPresent(draft::assume);
            }
        }));
    }

    private Optional<Assumption> assumption(Quantity quantity, Table one) {
        one.require("is");
        one.require("grade");
        one.require("source");
        Optional<Value> value = ValueReader.read(quantity, one, flaws);
        Assumption.Grade grade = one.word("grade", GRADES).orElse(Assumption.Grade.ASSUMED);
        String source = one.text("source").orElse("");
        Bilingual why = bilingual(one, "why").orElse(Bilingual.NONE);
        return value.map(found -> new Assumption(quantity, found, grade, source, why));
    }

    private Optional<Bilingual> bilingual(Table from, String key) {
        if (!from.has(key)) {
            return Optional.empty();
        }
        Optional<Table> words = Table.of(from.value(key), key, List.of("en", "ru"), flaws);
        words.ifPresent(both -> both.require("en"));
        words.ifPresent(both -> both.require("ru"));
        return words.map(both ->
                new Bilingual(both.text("en").orElse(""), both.text("ru").orElse("")));
    }

    private static Map<String, Quantity> quantities() {
        Map<String, Quantity> quantities = new LinkedHashMap<>();
        Arrays.stream(Quantity.values()).forEach(one -> quantities.put(one.path(), one));
        return quantities;
    }
}
