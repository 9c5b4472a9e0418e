package org.povestka.audit.read.keep;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.povestka.audit.read.cell.Heard;
import org.povestka.audit.read.cell.RowsAhead;
import org.povestka.audit.read.cell.Said;

/// What the rows of a log said, in their order, those of a case that stand together as one
/// stretch of bytes: in memory up to a bound, beyond it in a file that is gone with it.
public final class Kept implements RowsAhead.Takes, AutoCloseable {

    /// About how many bytes are held in memory before they go to disk.
    private static final int BOUND = 8 << 20;

    private static final int SIZE = 1 << 18;
    private static final String TEMPORARY = "a temporary file";

    private final Consumer<Said> each;
    private final List<Said> said = new ArrayList<>();
    private final BitSet met = new BitSet();
    private final Shapes shapes = new Shapes();
    private final CaseBytes bytes = new CaseBytes(shapes);
    private final int[] names = new int[6];
    private final ByteArrayOutputStream near = new ByteArrayOutputStream();
    private final List<Path> far = new ArrayList<>(1);
    private OutputStream out = near;
    private byte[] of = {};
    private boolean inOrder = true;
    private long entries;
    private long stretches;

    /// Nothing kept.
    ///
    /// @param each is handed whatever is said, once at least
    public Kept(Consumer<Said> each) {
        this.each = each;
    }

    /// Takes a row.
    ///
    /// @param heard what was read in it
    public void add(Heard heard) {
        String text = heard.of() + heard.summons() + heard.decision();
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        names[1] = length(heard.of());
        names[2] = names[1];
        names[3] = names[2] + length(heard.summons());
        names[4] = names[3];
        names[5] = utf8.length;
        if (!bytes.has(utf8, 0, names[1]) || entries == 0) {
            begin(utf8, 0, names[1]);
        }
        add(utf8, names, heard.said(), heard.line());
    }

    @Override
    public boolean take(byte[] from, int[] named, Said says, long line) {
        if (entries > 0 && bytes.has(from, named[0], named[1])) {
            if (!bytes.plain(from, named)) {
                return false;
            }
        } else {
            for (int i = 0; i < named.length; i += 2) {
                if (!RowsAhead.plain(from, named[i], named[i + 1])) {
                    return false;
                }
            }
            begin(from, named[0], named[1]);
        }
        add(from, named, says, line);
        return true;
    }

    private void add(byte[] from, int[] named, Said says, long line) {
        entries++;
        bytes.add(from, named, says, line);
        int number = says.number();
        if (number < 0) {
            each.accept(says);
        } else if (!met.get(number)) {
            met.set(number);
            while (said.size() <= number) {
                said.add(says);
            }
            said.set(number, says);
            each.accept(says);
        }
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /// Says that no row follows.
    public void end() {
        if (entries > 0) {
            store();
        }
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPORARY, e);
        }
    }

    /// How many rows were taken.
    ///
    /// @return 0 or more
    public long entries() {
        return entries;
    }

    /// Whether the cases came in the order of their names, each in one stretch.
    ///
    /// @return false where they have to be sorted
    public boolean inOrder() {
        return inOrder;
    }

    /// An empty case, to be filled with what is handed over.
    ///
    /// @return the case
    public KeptCase emptyCase() {
        return new KeptCase(said, shapes);
    }

    /// Hands over the bytes of one stretch after the other; they are overwritten by the next.
    ///
    /// @param taker takes an array and how many bytes of it are filled
    public void forEach(Stretch taker) {
        byte[] stretch = new byte[SIZE];
        try (DataInputStream in = new DataInputStream(in())) {
            for (long i = 0; i < stretches; i++) {
                int length = in.readInt();
                if (length > stretch.length) {
                    stretch = new byte[2 * length];
                }
                in.readFully(stretch, 0, length);
                taker.take(stretch, length);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPORARY, e);
        }
    }

    /// Takes stretches.
    public interface Stretch {

        /// Takes one.
        ///
        /// @param bytes where it lies, from the first on
        /// @param length how many bytes it has
        void take(byte[] bytes, int length);
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPORARY, e);
        }
        far.forEach(Temporary::delete);
        far.clear();
    }

    private void begin(byte[] from, int first, int after) {
        if (entries > 0) {
            store();
            inOrder = inOrder && CaseOrder.ascend(of, from, first, after);
        }
        of = Arrays.copyOfRange(from, first, after);
        bytes.begin(from, first, after);
    }

    /// Puts away the stretch that is at its end.
    private void store() {
        try {
            int length = bytes.end();
            if (far.isEmpty() && near.size() + length > BOUND) {
                far.add(Temporary.file(".kept"));
                out = new BufferedOutputStream(Files.newOutputStream(far.getFirst()), SIZE);
                near.writeTo(out);
                near.reset();
            }
            bytes.writeTo(out);
            stretches++;
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPORARY, e);
        }
    }

    private InputStream in() throws IOException {
        return far.isEmpty()
                ? new ByteArrayInputStream(near.toByteArray())
                : new BufferedInputStream(Files.newInputStream(far.getFirst()), SIZE);
    }
}
