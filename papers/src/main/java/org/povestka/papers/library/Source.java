package org.povestka.papers.library;

import java.util.List;

/// A public page that the law as modelled rests on.
///
/// @param id its name in every citation, such as `S01`
/// @param addresses where it was read, without the scheme; several pages may say the same
/// @param says what it says, in our words
public record Source(String id, List<String> addresses, Bilingual says) {

    /// Copies the addresses.
    public Source {
        addresses = List.copyOf(addresses);
    }
}
