package org.povestka.page.screen;

/// The screens of the page.
public enum View {
    /// His dates: the questions and the answer.
    DATES,
    /// At the border desk, now.
    DESK,
    /// The law as modelled, to read.
    LAW;

    /// The word for it in actions and texts.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
