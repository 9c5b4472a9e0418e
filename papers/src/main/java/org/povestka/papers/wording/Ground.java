package org.povestka.papers.wording;

import java.util.List;

/// Why a state begins when it does, or never.
///
/// @param title the state and the rule
/// @param citation the provision and the edition
/// @param backing the sources and how well they confirm it
/// @param shared the conditions that are the same for every possible day
/// @param each what differs, one line a day; last, why it never holds, where a reading
/// says so
public record Ground(
        String title, String citation, String backing, List<String> shared, List<String> each) {

    /// Copies the lists.
    public Ground {
        shared = List.copyOf(shared);
        each = List.copyOf(each);
    }
}
