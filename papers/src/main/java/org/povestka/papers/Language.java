package org.povestka.papers;

/// The two languages every paper is written in.
public enum Language {
    /// English, the reading help.
    EN("en"),
    /// Russian, the language in which a letter is sent.
    RU("ru");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /// The language of this tag: `ru` or `en`.
    public static Language of(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return language;
            }
        }
        throw new IllegalArgumentException("language: expected en or ru: " + tag);
    }

    /// The tag as documents and commands write it (BCP 47): `ru` or `en`.
    public String tag() {
        return tag;
    }
}
