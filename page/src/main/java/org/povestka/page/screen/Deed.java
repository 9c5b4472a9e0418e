package org.povestka.page.screen;

/// Something the reader did: touched a button or changed a field.
///
/// @param verb what the element is for, the first part of its `data-do`
/// @param object to what, the rest of its `data-do` after the colon; may be empty
/// @param value what stands in the field; for a button, what stands in the field
/// that its
///     `data-from` names, or nothing
public record Deed(String verb, String object, String value) {

    /// The deed of an element.
    ///
    /// @param words its `data-do`, such as `fact:0.appear`
    /// @param value what stands in it
    public static Deed of(String words, String value) {
        int colon = words.indexOf(':');
        return colon < 0
                ? new Deed(words, "", value)
                : new Deed(words.substring(0, colon), words.substring(colon + 1), value);
    }
}
