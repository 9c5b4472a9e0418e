package org.povestka.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.terminal.Terminal;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.journal.format.CaseLines;

/// The case, or the cases, that a command line names.
///
/// @param name the name of the file, or `-`
/// @param terminal where standard input is
record CaseInput(String name, Terminal terminal) {

    private static final String STANDARD_IN = "-";
    private static final String PLACE = "CASE";

    /// Is shown the cases.
    ///
    /// @param <E> what may go wrong with it
    @FunctionalInterface
    interface Visitor<E extends Exception> {

        /// Sees a case.
        void visit(CaseFile.Case facts) throws E;
    }

    /// Whether the file holds one case a line.
    boolean oneCaseALine() {
        return name.endsWith(".jsonl");
    }

    /// Whether the file can be read twice, as one that holds a case a line has to be.
    boolean readTwice(Complaints complaints) {
        if (InputFile.readTwice(name)) {
            return true;
        }
        complaints.add(PLACE, "read-twice", name);
        return false;
    }

    /// Shows each case to a visitor, one after the other; of what is no case, the
    /// flaws are told.
    <E extends Exception> void visit(Visitor<E> visitor, Complaints complaints) throws E {
        Optional<InputStream> opened = name.equals(STANDARD_IN)
                ? Optional.of(terminal.in())
                : InputFile.open(PLACE, name, complaints);
        if (opened.isEmpty()) {
            return;
        }
        InputStream in = opened.get();
        try {
            Iterator<CaseFile> cases = cases(in).iterator();
            while (cases.hasNext()) {
                visit(cases.next(), visitor, complaints);
            }
        } finally {
            close(in);
        }
    }

    private Stream<CaseFile> cases(InputStream in) {
        return oneCaseALine() ? CaseLines.stream(name, in) : Stream.of(CaseFiles.read(name, in));
    }

    private static <E extends Exception> void visit(
            CaseFile found, Visitor<E> visitor, Complaints complaints) throws E {
        switch (found) {
            case CaseFile.Case facts -> visitor.visit(facts);
            case CaseFile.Flawed flawed -> complaints.add(flawed.flaws());
        }
    }

    private void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
