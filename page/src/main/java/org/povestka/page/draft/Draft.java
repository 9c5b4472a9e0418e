package org.povestka.page.draft;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.journal.format.CaseWriter;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.Place;

/// The reader's facts as he typed them. They are read as a case file is, so that
/// the page takes and refuses what every other door does. A fact that is not said
/// in full does not count yet.
///
/// @param person what is said of the person, by key of the case file
/// @param facts the events, in the order of the form
public record Draft(Map<String, String> person, List<Fact> facts) {

    /// Where the facts of the form stand; a flaw names this file and a place in it.
    static final String FORM = "page";

    /// What the reader of case files says of it too; said at once, for the page opens with
    /// it.
    private static final CaseFile NOTHING_SAID =
            new CaseFile.Flawed(List.of(Flaw.at(new Place(FORM, 1, 1), Flaw.Kind.NO_EVENTS)));

    private static final String PLACED = "placed";
    private static final String SUMMONS = "summons";

    /// Copies both.
    public Draft {
        person = Collections.unmodifiableMap(new LinkedHashMap<>(person));
        facts = List.copyOf(facts);
    }

    /// Nothing said yet but that there is a summons.
    public static Draft empty() {
        return new Draft(Map.of("category", "conscript"), List.of(Fact.of(PLACED)));
    }

    /// The draft of a case that was read.
    public static Draft of(CaseFile.Case facts) {
        return new Draft(
                CaseWriter.person(facts.history().person()),
                facts.history().events().stream().map(Fact::of).toList());
    }

    /// The same draft with one value of the person changed.
    public Draft withPerson(String key, String value) {
        Map<String, String> more = new LinkedHashMap<>(person);
        more.put(key, value);
        return new Draft(more, facts);
    }

    /// The same draft with one value of one fact changed. When it became known was
    /// said of the day it had, and is forgotten with it.
    public Draft withFact(int index, String key, String value) {
        List<Fact> more = new ArrayList<>(facts);
        Fact fact = key.equals("on") ? facts.get(index).without("recorded") : facts.get(index);
        more.set(index, fact.with(key, value));
        return new Draft(person, more);
    }

    /// The same draft with one more fact at its end. Where it is a further summons,
    /// everything said so far belongs to the summons there was.
    ///
    /// @param what the word of its kind
    public Draft adding(String what) {
        List<Fact> more = new ArrayList<>(facts);
        if (!what.equals(PLACED) || summonses().isEmpty()) {
            more.add(Fact.of(what));
            return new Draft(person, more);
        }
        String before = name(summonses().getFirst());
        more.replaceAll(fact -> fact.kind().ofSummons() && fact.value(SUMMONS).isBlank()
                ? fact.with(SUMMONS, before)
                : fact);
        more.add(Fact.of(PLACED).with(SUMMONS, unusedName()));
        return new Draft(person, more);
    }

    /// The same draft with a refusal at the border, and the decision learned of, on
    /// a day.
    public Draft refused(String day) {
        List<Fact> more = new ArrayList<>(facts);
        for (String what : List.of("border-attempt", "learned")) {
            Fact fact = Fact.of(what).with("on", day);
            if (!more.contains(fact)) {
                more.add(fact);
            }
        }
        return new Draft(person, more);
    }

    /// The same draft without a fact; where it is one of several summonses, without
    /// what belongs to it too.
    public Draft removing(int index) {
        Fact gone = facts.get(index);
        List<Fact> left = new ArrayList<>(facts);
        left.remove(index);
        if (gone.places() && several()) {
            left.removeIf(fact ->
                    fact.kind().ofSummons() && fact.value(SUMMONS).equals(gone.value(SUMMONS)));
        }
        return new Draft(person, left);
    }

    /// The indexes of the facts that place a summons, in the order of the form.
    public List<Integer> summonses() {
        return IntStream.range(0, facts.size())
                .filter(index -> facts.get(index).places())
                .boxed()
                .toList();
    }

    /// Whether there are several summonses, so that an event must say which it
    /// belongs to.
    public boolean several() {
        return summonses().size() > 1;
    }

    /// The name of the summons that a fact places or belongs to.
    public String name(int index) {
        String name = facts.get(index).value(SUMMONS);
        return name.isBlank() ? "s1" : name;
    }

    /// The keys without which a fact does not count yet.
    public List<String> missing(int index) {
        Fact fact = facts.get(index);
        List<String> missing = new ArrayList<>(fact.missing());
        if (several() && fact.kind().ofSummons() && fact.value(SUMMONS).isBlank()) {
            missing.add(SUMMONS);
        }
        return missing;
    }

    /// The case, or what is wrong with it.
    public CaseFile read() {
        return equals(empty()) ? NOTHING_SAID : Written.read(this);
    }

    /// The case in a text that came from elsewhere, or what is wrong with it.
    public static CaseFile read(String text) {
        return CaseFiles.read(
                FORM, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The draft as a case file.
    public Written written() {
        return Written.of(this);
    }

    private String unusedName() {
        int number = 2;
        while (used("s" + number)) {
            number++;
        }
        return "s" + number;
    }

    private boolean used(String name) {
        return facts.stream().anyMatch(fact -> fact.value(SUMMONS).equals(name));
    }
}
