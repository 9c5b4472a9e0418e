package org.povestka.journal.format;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.TreeReader;
import org.povestka.law.flaw.Flaw;

/// The cases of a file of lines, read one by one.
final class CaseRows extends Spliterators.AbstractSpliterator<CaseFile> {

    private final String name;
    private final Lines lines;
    private int line;
    private boolean anyCase;

    CaseRows(String name, Lines lines) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.name = name;
        this.lines = lines;
    }

    @Override
    public boolean tryAdvance(Consumer<? super CaseFile> action) {
        Optional<byte[]> bytes = lines.next();
        line++;
        while (bytes.isPresent() && blank(bytes.get())) {
            bytes = lines.next();
            line++;
        }
        if (bytes.isPresent()) {
            anyCase = true;
            action.accept(row(bytes.get()));
            return true;
        }
        if (anyCase) {
            return false;
        }
        anyCase = true;
        Flaws flaws = Flaws.of(name);
        flaws.add(flaws.place(1, 1), Flaw.Kind.EMPTY);
        action.accept(new CaseFile.Flawed(flaws.inOrder()));
        return true;
    }

    private CaseFile row(byte[] bytes) {
        Flaws flaws = Flaws.ofLine(name, line);
        if (bytes.length > TreeReader.MOST_BYTES) {
            flaws.add(
                    flaws.place(1, 1),
                    Flaw.Kind.LINE_TOO_LONG,
                    String.valueOf(TreeReader.MOST_BYTES));
            return new CaseFile.Flawed(flaws.inOrder());
        }
        return CaseReader.read(TreeReader.oneOfMany(onOneLine(bytes), flaws), flaws);
    }

    /// A carriage return ends no line here: the line feed does.
    private static byte[] onOneLine(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\r') {
                bytes[i] = ' ';
            }
        }
        return bytes;
    }

    private static boolean blank(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).isBlank();
    }
}
