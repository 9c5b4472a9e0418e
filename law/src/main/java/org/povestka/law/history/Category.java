package org.povestka.law.history;

/// How a person stands to military service; what a user knows of himself without naming
/// himself.
public enum Category {
    /// A man liable to conscription, neither in the reserve nor deferred nor exempt.
    CONSCRIPT("conscript"),
    /// A man or woman in the reserve.
    RESERVIST("reservist"),
    /// A man whose conscription is deferred.
    DEFERRED("deferred"),
    /// A man exempt from conscription.
    EXEMPT("exempt"),
    /// A woman without a military specialty, who has no duty to be registered.
    WOMAN_WITHOUT_SPECIALTY("woman-without-specialty");

    private final String word;

    Category(String word) {
        this.word = word;
    }

    /// The word for this category in case files and logs.
    ///
    /// @return the word, such as `conscript`
    public String word() {
        return word;
    }
}
