package org.povestka.law.history;

/// The groups for which article 25 of 53-FZ has dispatch windows of their own.
public enum DispatchGroup {
    /// Everybody else.
    ORDINARY("ordinary"),
    /// Residents of the Far North.
    FAR_NORTH("far-north"),
    /// Teachers.
    TEACHER("teacher"),
    /// Farm workers.
    FARM_WORKER("farm-worker");

    private final String word;

    DispatchGroup(String word) {
        this.word = word;
    }

    /// The word for this group in case files.
    ///
    /// @return the word, such as `far-north`
    public String word() {
        return word;
    }
}
