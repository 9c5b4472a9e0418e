package org.povestka.store;

/// A row that cannot have been written by us.
public final class UnreadableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long number;

    /// Says which row.
    ///
    /// @param number its number
    /// @param cause what is wrong with it
    public UnreadableRow(long number, RuntimeException cause) {
        super("row " + number + ": " + cause.getMessage(), cause);
        this.number = number;
    }

    /// Its number.
    ///
    /// @return the number in the journal
    public long number() {
        return number;
    }
}
