package org.povestka.page.screen;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.journal.format.CaseWriter;

/// The reader's facts as he typed them. They are read as a case file is, so that the page takes
/// and refuses what every other door does.
///
/// @param person what is said of the person, by key of the case file
/// @param facts the events, in the order of the form
public record Draft(Map<String, String> person, List<Fact> facts) {

    /// Where the facts of the form stand; a flaw names this file and a place in it.
    static final String FORM = "page";

    /// Copies both.
    public Draft {
        person = Collections.unmodifiableMap(new LinkedHashMap<>(person));
        facts = List.copyOf(facts);
    }

    /// Nothing said yet but that there is a summons.
    public static Draft empty() {
        return new Draft(Map.of("category", "conscript"), List.of(Fact.of("placed")));
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

    /// The same draft with one value of one fact changed.
    public Draft withFact(int index, String key, String value) {
        List<Fact> more = new ArrayList<>(facts);
        more.set(index, facts.get(index).with(key, value));
        return new Draft(person, more);
    }

    /// The case, or what is wrong with it.
    public CaseFile read() {
        return read(written().text());
    }

    /// The case in a text that came from elsewhere, or what is wrong with it.
    static CaseFile read(String text) {
        return CaseFiles.read(
                FORM, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// The draft as a case file.
    public Written written() {
        return Written.of(this);
    }
}
