package org.povestka.audit.log;

import java.io.Serializable;
import java.util.List;

/// What an entry says of the decision behind it, in the columns that few logs have.
///
/// @param number the number of the decision, empty where there is none
/// @param grounds its reasons, empty where there are none
/// @param edition the edition it names, empty where it names none
/// @param identifiers on how many strong identifiers the record was matched; -1 where it
/// is not said
/// @param items the items of the written notice that were given at the border, with `+`
/// between them; empty where none are said
public record Paper(String number, String grounds, String edition, int identifiers, String items)
        implements Serializable {

    /// The five items of the written notice, as `items` names them.
    public static final List<String> ITEMS = List.of("ground", "term", "number", "body", "address");

    /// Nothing is said of a decision.
    public static final Paper NOT_SAID = new Paper("", "", "", -1, "");

    /// The same with another number.
    ///
    /// @param other the number, empty where there is none
    /// @return a paper that says the rest
    public Paper numbered(String other) {
        return new Paper(other, grounds, edition, identifiers, items);
    }
}
