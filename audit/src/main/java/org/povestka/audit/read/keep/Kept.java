package org.povestka.audit.read.keep;

import java.nio.charset.StandardCharsets;
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

    private final Consumer<Said> each;
    private final List<Said> said = new ArrayList<>();
    private final BitSet met = new BitSet();
    private final Shapes shapes = new Shapes();
    private final Stored stored = new Stored();
    private final CaseBytes bytes = new CaseBytes(shapes, stored.bytes());
    private final int[] names = new int[CaseNames.ROW];
    private byte[] of = {};
    private boolean inOrder = true;
    private long entries;
    private int followed;

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
        bytes.add(utf8, names, heard.said(), heard.line());
        count(heard.said());
    }

    @Override
    public int follow(byte[] from, int first, int filled, long line) {
        int before = bytes.rows();
        int after = entries > 0 ? bytes.follow(from, first, filled, line) : -1;
        followed = after < 0 ? 0 : bytes.rows() - before;
        entries += followed;
        return after;
    }

    @Override
    public int followed() {
        return followed;
    }

    @Override
    public boolean take(byte[] from, int[] named, Said says, long line) {
        if (entries > 0 && bytes.has(from, named[0], named[1])) {
            if (!bytes.plain(from, named)) {
                return false;
            }
        } else {
            for (int i = 0; i < names.length; i += 2) {
                if (!RowsAhead.plain(from, named[i], named[i + 1])) {
                    return false;
                }
            }
            bytes.leave(from, named[CaseNames.ROW]);
            begin(from, named[0], named[1]);
        }
        bytes.addLine(from, named, says, line);
        count(says);
        return true;
    }

    private void count(Said says) {
        entries++;
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
        stored.end();
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

    /// Hands over the bytes of one stretch after the other; they are overwritten by others.
    ///
    /// @param taker takes them
    public void forEach(Stretch taker) {
        stored.forEach(taker);
    }

    /// Takes stretches.
    public interface Stretch {

        /// Takes one.
        ///
        /// @param bytes where it lies
        /// @param first its first byte
        /// @param length how many bytes it has
        void take(byte[] bytes, int first, int length);
    }

    @Override
    public void close() {
        stored.close();
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
        bytes.end();
        stored.ended();
    }
}
