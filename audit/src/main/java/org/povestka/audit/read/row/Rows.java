package org.povestka.audit.read.row;

import java.util.List;

/// The rows of an open log, one after the other, under one header.
public interface Rows extends AutoCloseable {

    /// The names of the columns, in the order of the cells.
    ///
    /// @return the names as they stand in the log
    List<String> header();

    /// Where the name of a column stands in the first line; where a file has no lines, which
    /// column it is.
    ///
    /// @param cell the column, from 0
    /// @return the character, or the column, from 1
    default int column(int cell) {
        return cell + 1;
    }

    /// The row that [#next] found; the next one takes its place.
    ///
    /// @return always the same row
    Row row();

    /// Goes to the next row.
    ///
    /// @return what was found
    Step next();

    /// Lets somebody take rows as they lie in the file, from the next one on, as many as he knows;
    /// [#next] goes on behind them.
    ///
    /// @param taker is not asked where rows do not lie in a file as text
    default void pass(Taker taker) {}

    /// Closes the file.
    @Override
    void close();

    /// Takes rows as they lie in a file, which nobody cut into cells.
    interface Taker {

        /// Takes the rows it knows, as many as follow each other and end in the bytes with a line.
        ///
        /// @param bytes the bytes; [Row#SLACK] may be read behind those that are filled
        /// @param first where the first row begins
        /// @param filled how many bytes are filled
        /// @param delimiter what parts the cells
        /// @param line the line on which the first row stands
        /// @return the byte behind the rows taken
        int take(byte[] bytes, int first, int filled, byte delimiter, long line);

        /// How many rows it took when it was asked last, each on one line.
        ///
        /// @return 0 or more
        int taken();
    }

    /// What a reader finds where a row may stand.
    enum Step {
        /// A row with as many cells as the header.
        ROW,
        /// A row that cannot be read; flaws say why, and its text is there.
        FLAWED,
        /// No further row, or none that can be read; then a flaw says why.
        END
    }

    /// The rows of a file that cannot be read, for which a flaw says why.
    final class None implements Rows {

        private final Row row = new Row();

        @Override
        public List<String> header() {
            return List.of();
        }

        @Override
        public Row row() {
            return row;
        }

        @Override
        public Step next() {
            return Step.END;
        }

        @Override
        public void close() {}
    }
}
