package org.povestka.papers.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povestka.law.edition.Editions;
import org.povestka.papers.library.Gap;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.ProvisionText;
import org.povestka.papers.library.RuleCard;

/// Which provisions the model computes, which it lists as not computed, and which it
/// cites without either.
///
/// @param modelled provisions that a term or a rule cites and whose wording is stored
/// @param notModelled what is listed as not modelled
/// @param unmapped provisions that are cited, with neither a wording nor an entry in that
/// list
public record Coverage(List<String> modelled, List<Gap> notModelled, List<String> unmapped) {

    /// Copies the lists.
    public Coverage {
        modelled = List.copyOf(modelled);
        notModelled = List.copyOf(notModelled);
        unmapped = List.copyOf(unmapped);
    }

    /// The coverage of the model as it is.
    ///
    /// @return the coverage
    public static Coverage computed() {
        Set<String> stored = new TreeSet<>();
        for (ProvisionText wording : Library.wordings()) {
            stored.add(wording.provision());
        }
        List<Gap> gaps = Library.gaps();
        List<String> listed = gaps.stream().map(Gap::provision).toList();
        List<String> modelled = new ArrayList<>();
        List<String> unmapped = new ArrayList<>();
        for (String provision : cited()) {
            if (stored.contains(provision)) {
                modelled.add(provision);
            } else if (!listed.contains(provision)) {
                unmapped.add(provision);
            }
        }
        return new Coverage(modelled, gaps, unmapped);
    }

    private static Set<String> cited() {
        Set<String> cited = new TreeSet<>();
        Stream.concat(Editions.ALL.stream(), Editions.APART.stream())
                .flatMap(edition -> edition.terms().stream())
                .map(terms -> terms.citation().provision().key())
                .forEach(cited::add);
        for (RuleCard rule : Library.rules()) {
            cited.addAll(rule.anchors().citations());
        }
        return cited;
    }
}
