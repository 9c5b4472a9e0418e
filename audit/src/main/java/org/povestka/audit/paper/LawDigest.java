package org.povestka.audit.paper;

import java.util.TreeMap;
import java.util.TreeSet;
import org.povestka.law.citation.Stated;
import org.povestka.law.edition.Editions;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.reading.Reading;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.Service;
import org.povestka.law.statute.Edition;

/// A digest of the law as modelled: of every term of every edition with its citation, and of
/// every reading. Another digest means another law, and another answer may be right.
public final class LawDigest {

    private LawDigest() {}

    /// The digest.
    ///
    /// @return SHA-256 in hexadecimal, the same on every machine
    public static String of() {
        StringBuilder law = new StringBuilder();
        law.append(Editions.LAW_CHECKED_TO).append('\n');
        Editions.ALL.forEach(edition -> add(edition, law));
        Editions.APART.forEach(edition -> add(edition, law));
        for (Question<?> question : Questions.ALL) {
            for (Reading answer : question.answers()) {
                law.append(answer.key()).append(' ').append(answer).append('\n');
            }
        }
        return Digest.of(law.toString());
    }

    private static void add(Edition edition, StringBuilder law) {
        law.append(edition.act()).append('\n');
        for (Stated<?> stated : edition.terms()) {
            law.append(terms(stated.terms()))
                    .append(' ')
                    .append(stated.citation())
                    .append('\n');
        }
    }

    /// The terms as text; sets and maps in order, for theirs changes from run to run.
    private static String terms(Object terms) {
        return switch (terms) {
            case Service.Terms service ->
                "Service " + new TreeSet<>(service.routes()) + " " + service.days();
            case Dispatch.Terms dispatch ->
                "Dispatch " + dispatch.calls() + " " + new TreeMap<>(dispatch.windows());
            case Object other -> other.toString();
        };
    }
}
