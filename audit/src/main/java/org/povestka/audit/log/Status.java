package org.povestka.audit.log;

import org.povestka.law.history.Category;

/// How a person stands to service, as far as an entry says it.
public enum Status {
    /// The entry does not say.
    NOT_SAID(Category.CONSCRIPT, ""),
    /// Liable to conscription.
    CONSCRIPT(Category.CONSCRIPT),
    /// In the reserve.
    RESERVIST(Category.RESERVIST),
    /// His conscription is deferred.
    DEFERRED(Category.DEFERRED),
    /// Exempt from conscription.
    EXEMPT(Category.EXEMPT),
    /// A woman without a military specialty.
    WOMAN_WITHOUT_SPECIALTY(Category.WOMAN_WITHOUT_SPECIALTY);

    private final Category category;
    private final String word;

    Status(Category category) {
        this(category, category.word());
    }

    Status(Category category, String word) {
        this.category = category;
        this.word = word;
    }

    /// The category the law knows him by.
    ///
    /// @param otherwise the category where nothing is said
    /// @return the category
    public Category category(Category otherwise) {
        return this == NOT_SAID ? otherwise : category;
    }

    /// The word in a log; empty where nothing is said.
    ///
    /// @return the word, such as `deferred`
    public String word() {
        return word;
    }
}
