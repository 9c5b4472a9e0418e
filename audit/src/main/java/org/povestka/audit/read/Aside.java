package org.povestka.audit.read;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.povestka.audit.read.flaw.Guard;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.row.Row;
import org.povestka.law.flaw.Flaw;
import org.povestka.papers.flaw.FlawWords;

/// Where lines go that cannot be read: each as it stands in the log, under lines that begin
/// with `# ` and say what is wrong with it. Nothing of it is there before the reading is over.
sealed interface Aside extends AutoCloseable {

    /// Where the bad lines of a log go.
    static Aside of(Strictness strictness) throws IOException {
        return switch (strictness) {
            case Strictness.Strict strict -> new Nowhere();
            case Strictness.Lenient lenient -> new Into(lenient);
        };
    }

    /// Notes what is wrong with the columns.
    void header(List<Flaw> flaws) throws IOException;

    /// Sets a row aside, unless it could belong to a real person: then that is a flaw.
    void add(Row row, LogFlaws flaws) throws IOException;

    /// Says at the end whether the lines are to be kept.
    void keep(boolean kept) throws IOException;

    @Override
    void close() throws IOException;

    /// Looks for real people in a row with flaws.
    private static boolean passes(Row row, LogFlaws flaws) {
        return Guard.passes(
                row.text(), "", (kind, part) -> flaws.addReal(row.line(), 1, kind, part));
    }

    /// Bad lines go nowhere: the log is refused.
    final class Nowhere implements Aside {

        @Override
        public void header(List<Flaw> flaws) {}

        @Override
        public void add(Row row, LogFlaws flaws) {
            flaws.takeRecent();
            passes(row, flaws);
        }

        @Override
        public void keep(boolean kept) {}

        @Override
        public void close() {}
    }

    /// Bad lines go into a file.
    final class Into implements Aside {

        private final Path file;
        private final Path unfinished;
        private final FlawWords words;
        private final Writer out;
        private boolean any;

        private Into(Strictness.Lenient lenient) throws IOException {
            this.file = lenient.aside();
            this.unfinished = file.resolveSibling(file.getFileName() + ".part");
            this.words = FlawWords.of(lenient.language());
            this.out = Files.newBufferedWriter(unfinished);
        }

        @Override
        public void header(List<Flaw> flaws) throws IOException {
            why(flaws);
        }

        @Override
        public void add(Row row, LogFlaws flaws) throws IOException {
            List<Flaw> found = flaws.takeRecent();
            if (passes(row, flaws)) {
                why(found);
                out.write(row.text());
                out.write('\n');
            }
        }

        @Override
        public void keep(boolean kept) throws IOException {
            out.close();
            if (kept && any) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }

        @Override
        public void close() throws IOException {
            out.close();
            Files.deleteIfExists(unfinished);
        }

        private void why(List<Flaw> flaws) throws IOException {
            any |= !flaws.isEmpty();
            for (Flaw flaw : flaws) {
                out.write("# ");
                out.write(words.message(flaw));
                out.write('\n');
            }
        }
    }
}
