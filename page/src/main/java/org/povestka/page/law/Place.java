package org.povestka.page.law;

import org.povestka.page.form.Button;
import org.povestka.papers.html.Element;

/// Where the reader is: a part, and one thing in it.
///
/// @param part the part
/// @param id the thing; empty for the whole part
record Place(Part part, String id) {

    /// A place as a button names it, such as `rules/exit-ban-start`; the rules
    /// where it names no part.
    static Place of(String written) {
        int slash = written.indexOf('/');
        String word = slash < 0 ? written : written.substring(0, slash);
        for (Part part : Part.values()) {
            if (part.word().equals(word)) {
                return new Place(part, slash < 0 ? "" : written.substring(slash + 1));
            }
        }
        return new Place(Part.RULES, "");
    }

    /// A button that leads here.
    Element button(String words) {
        return Button.of(words, "show:law=" + part.word() + (id.isEmpty() ? "" : "/" + id));
    }

    /// A button that reads as a line of text.
    Element line(String words) {
        return button(words).styled("line");
    }
}
