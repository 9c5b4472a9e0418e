package org.povestka.papers.browse;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.statute.Edition;

/// Two editions beside each other, term by term, in words.
///
/// @param one the first edition with its first day
/// @param other the second
/// @param differs the terms that they state differently
/// @param same the terms that they state alike
public record Comparison(String one, String other, List<Row> differs, List<Row> same) {

    /// Copies the lists.
    public Comparison {
        differs = List.copyOf(differs);
        same = List.copyOf(same);
    }

    /// One term in both editions.
    ///
    /// @param name what it is called
    /// @param one what the first edition says
    /// @param other what the second says
    public record Row(String name, Side one, Side other) {}

    /// One term in one edition.
    ///
    /// @param says what it says
    /// @param stated where it is stated
    public record Side(String says, String stated) {}

    /// Two editions compared.
    ///
    /// @param one the first edition
    /// @param other the second edition
    /// @param lines how terms are said
    public static Comparison of(Edition one, Edition other, Lines lines) {
        TermWords words = new TermWords(lines);
        List<Row> differs = new ArrayList<>();
        List<Row> same = new ArrayList<>();
        for (Term term : Terms.all()) {
            Row row = new Row(words.name(term), side(term, one, words), side(term, other, words));
            (row.one().says().equals(row.other().says()) ? same : differs).add(row);
        }
        return new Comparison(head(lines, one), head(lines, other), differs, same);
    }

    /// An edition with its first day, as the head of a column.
    public static String head(Lines lines, Edition edition) {
        return lines.say(
                "diff.head", edition.id(), lines.speech().day(edition.act().inForce()));
    }

    private static Side side(Term term, Edition edition, TermWords words) {
        return new Side(
                term.value().apply(edition, words),
                words.lines().speech().place(term.stated().apply(edition).citation()));
    }
}
