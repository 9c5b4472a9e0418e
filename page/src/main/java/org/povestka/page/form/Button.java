package org.povestka.page.form;

import org.povestka.papers.html.Element;

/// A button that does something.
public final class Button {

    private Button() {}

    /// A button.
    ///
    /// @param words what stands on it
    /// @param deed what it does, the words of its `data-do`
    public static Element of(String words, String deed) {
        return Element.of("button", words).with("type", "button").with("data-do", deed);
    }
}
