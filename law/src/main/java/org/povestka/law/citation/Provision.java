package org.povestka.law.citation;

import java.io.Serializable;

/// A place in an act.
///
/// @param act the short name of the act, such as `53-FZ`
/// @param article the article, such as `7.1`; empty for the act as a whole
/// @param paragraph the paragraph, such as `1`; empty where only the article is known
public record Provision(String act, String article, String paragraph) implements Serializable {

    /// An article whose paragraph no source gives.
    ///
    /// @param act the short name of the act
    /// @param article the article
    /// @return the place
    public static Provision of(String act, String article) {
        return new Provision(act, article, "");
    }

    /// The place as a key into the stored wordings, such as `53-FZ 7.1(1)`.
    ///
    /// @return the key
    public String key() {
        String place = article.isEmpty() ? act : act + " " + article;
        return paragraph.isEmpty() ? place : place + "(" + paragraph + ")";
    }
}
