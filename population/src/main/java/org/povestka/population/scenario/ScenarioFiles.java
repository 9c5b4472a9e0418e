package org.povestka.population.scenario;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.journal.tree.TreeReader;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.kernel.Answers;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Readings;
import org.povestka.law.time.Span;

/// Reads scenarios, in YAML or JSON, with those they extend.
public final class ScenarioFiles {

    private static final int MOST_BASES = 8;

    private final Bases bases;
    private final Draft draft = new Draft();
    private final List<Flaw> found = new ArrayList<>();

    private ScenarioFiles(Bases bases) {
        this.bases = bases;
    }

    /// The scenario, or every flaw of it and of those it extends, with file, line and
    /// column.
    ///
    /// @param name the name of the file as the caller gave it
    /// @param bytes the bytes
    /// @param bases opens those it extends
    /// @return a scenario or flaws
    public static ScenarioFile read(String name, byte[] bytes, Bases bases) {
        return new ScenarioFiles(bases).read(name, bytes);
    }

    /// A scenario with what a file says in the place of what it said before.
    ///
    /// @param scenario the scenario
    /// @param name where the file is from
    /// @param bytes the bytes, which extend nothing
    /// @return a scenario or flaws
    public static ScenarioFile over(Scenario scenario, String name, byte[] bytes) {
        ScenarioFiles files = new ScenarioFiles(base -> Optional.empty());
        files.draft.begin(scenario);
        return files.read(name, bytes);
    }

    /// The flaw of a number of days that is none.
    ///
    /// @param name where it is from
    /// @param key what it is called
    /// @param value what was found
    /// @return the flaw
    public static ScenarioFile notDays(String name, String key, String value) {
        Flaws flaws = Flaws.of(name);
        flaws.add(flaws.place(1, 1), Flaw.Kind.NOT_A_COUNT, key, value, "1", "999");
        return new ScenarioFile.Flawed(flaws.inOrder());
    }

    private ScenarioFile read(String name, byte[] bytes) {
        Flaws last = add(name, bytes, 0);
        if (found.isEmpty() && last.none()) {
            complete(last);
        }
        found.addAll(last.inOrder());
        return found.isEmpty()
                ? new ScenarioFile.Sound(new Scenario(
                        draft.name(),
                        new Span(draft.first().orElseThrow(), draft.last().orElseThrow()),
                        draft.regime(),
                        new Readings(draft.practice()),
                        draft.assumptions(),
                        draft.targets()))
                : new ScenarioFile.Flawed(found);
    }

    /// Adds one file to the draft, the one it extends first; the flaws are of this file.
    private Flaws add(String name, byte[] bytes, int extended) {
        Flaws flaws = Flaws.of(name);
        Optional<Tree> tree = TreeReader.read(new ByteArrayInputStream(bytes), flaws);
        Optional<Table> table =
                tree.flatMap(root -> Table.of(root, "scenario", ScenarioReader.KEYS, flaws));
        table.ifPresent(one -> extend(one, flaws, extended));
        table.ifPresent(one -> new ScenarioReader(one, flaws, draft).read());
        return flaws;
    }

    private void extend(Table table, Flaws flaws, int extended) {
        Optional<String> base = table.text("extends");
        if (base.isEmpty()) {
            return;
        }
        if (extended == MOST_BASES) {
            String most = String.valueOf(MOST_BASES);
            flaws.add(table.place("extends"), Flaw.Kind.TOO_MANY_BASES, most);
            return;
        }
        Optional<byte[]> bytes = bases.bytes(base.get());
        if (bytes.isEmpty()) {
            flaws.add(table.place("extends"), Flaw.Kind.NO_SUCH_BASE, base.get());
            return;
        }
        found.addAll(add(base.get(), bytes.get(), extended + 1).inOrder());
    }

    /// Demands what no file of them said.
    private void complete(Flaws flaws) {
        if (draft.name().equals(Bilingual.NONE)) {
            missing("name", flaws);
        }
        if (draft.first().isEmpty()) {
            missing("first", flaws);
        }
        if (draft.last().isEmpty()) {
            missing("last", flaws);
        }
        draft.first()
                .ifPresent(first -> draft.last()
                        .filter(last -> last.isBefore(first))
                        .ifPresent(last -> flaws.add(
                                flaws.place(1, 1),
                                Flaw.Kind.LAST_BEFORE_FIRST,
                                last.toString(),
                                first.toString())));
        for (Question<?> question : Answers.QUESTIONS) {
            if (draft.practice().stream().noneMatch(one -> one.question().equals(question))) {
                missing("readings: " + question.id(), flaws);
            }
        }
        Unsaid.ASSUMPTIONS.forEach(draft::assumeUnlessSaid);
        for (Quantity quantity : Quantity.values()) {
            if (!draft.assumptions().containsKey(quantity)) {
                missing("assumptions: " + quantity.path(), flaws);
            }
        }
        AssumptionChecks.check(draft.assumptions(), flaws);
    }

    private static void missing(String key, Flaws flaws) {
        flaws.add(flaws.place(1, 1), Flaw.Kind.MISSING_KEY, key);
    }
}
