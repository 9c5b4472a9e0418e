package org.povestka.page.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.flaw.Flaw;

/// What is wrong with a draft, by the field that it is about.
///
/// @param ofFields the flaws of each field, such as `fact.0.appear`
/// @param others the flaws that are about no field of the form
public record Complaints(Map<String, List<Flaw>> ofFields, List<Flaw> others) {

    /// Copies both.
    public Complaints {
        Map<String, List<Flaw>> copies = new LinkedHashMap<>();
        ofFields.forEach((field, flaws) -> copies.put(field, List.copyOf(flaws)));
        ofFields = Collections.unmodifiableMap(copies);
        others = List.copyOf(others);
    }

    /// What is wrong with a draft as it was read. That nothing at all was said is no
    /// complaint.
    public static Complaints of(Draft draft, CaseFile read) {
        Map<String, List<Flaw>> ofFields = new LinkedHashMap<>();
        List<Flaw> others = new ArrayList<>();
        if (read instanceof CaseFile.Flawed flawed) {
            Written written = draft.written();
            for (Flaw flaw : flawed.flaws()) {
                if (flaw.kind() == Flaw.Kind.NO_EVENTS) {
                    continue;
                }
                Optional<String> field = written.field(flaw);
                if (field.isPresent()) {
                    ofFields.computeIfAbsent(field.get(), none -> new ArrayList<>())
                            .add(flaw);
                } else {
                    others.add(flaw);
                }
            }
        }
        return new Complaints(ofFields, others);
    }

    /// The flaws of a field.
    public List<Flaw> of(String field) {
        return ofFields.getOrDefault(field, List.of());
    }
}
