package org.povestka.page.screen;

/// What follows from a deed.
///
/// @param state what is so afterwards
/// @param effect what is asked of the browser
public record Turn(State state, Effect effect) {

    /// A new state and nothing else.
    public static Turn to(State state) {
        return new Turn(state, new Effect.None());
    }
}
