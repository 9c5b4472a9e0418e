package org.povestka.cli.explain;

import java.io.BufferedInputStream;
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
import org.povestka.journal.format.Layout;

/// The case, or the cases, that a command line names.
///
/// @param name the name of the file, or `-`
/// @param standardIn the bytes of `-`
/// @param layout how many cases there are
record CaseInput(String name, InputStream standardIn, Layout layout) {

    private static final String STANDARD_IN = "-";
    private static final String PLACE = "CASE";
    private static final int BUFFER = 1 << 16;

    /// What a name stands for; of standard input the beginning is looked at.
    static CaseInput of(String name, Terminal terminal) {
        InputStream in = new BufferedInputStream(terminal.in(), BUFFER);
        return new CaseInput(
                name, in, name.equals(STANDARD_IN) ? Layout.of(in) : Layout.named(name));
    }

    /// Is shown the cases.
    ///
    /// @param <E> what may go wrong with it
    @FunctionalInterface
    interface Visitor<E extends Exception> {

        /// Sees a case.
        void visit(CaseFile.Case facts) throws E;
    }

    /// Whether the bytes come once, without a name.
    boolean unnamed() {
        return name.equals(STANDARD_IN);
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
        Optional<InputStream> opened =
                unnamed() ? Optional.of(standardIn) : InputFile.open(PLACE, name, complaints);
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
        return switch (layout) {
            case ONE_CASE -> Stream.of(CaseFiles.read(name, in));
            case ONE_CASE_A_LINE -> CaseLines.stream(name, in);
        };
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
