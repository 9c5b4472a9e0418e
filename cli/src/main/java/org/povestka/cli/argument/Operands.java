package org.povestka.cli.argument;

/// What a command takes beside its options.
///
/// @param key the key of its label and sentence
/// @param fewest how many at least
/// @param most how many at most
public record Operands(String key, int fewest, int most) {

    /// Nothing.
    public static final Operands NONE = new Operands("", 0, 0);
}
