package org.povestka.audit.read.keep;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.cell.Heard;
import org.povestka.audit.read.cell.Said;

/// Rows of one case that follow each other, as bytes: of each a byte of marks, how many lines it
/// stands behind the one before, the number of what it says, and the names that the one before
/// did not have. What has no number is spelled out.
final class CaseBytes {

    /// What it says is spelled out.
    static final int SPELLED = 1;
    /// It names the summons that was named last.
    static final int SUMMONS_AGAIN = 2;
    /// It names another summons.
    static final int SUMMONS = 4;
    /// It names the decision that was named last.
    static final int DECISION_AGAIN = 8;
    /// It names another decision.
    static final int DECISION = 16;

    static final Entry.Key NO_KEY = new Entry.Key(1, "", "");

    private static final int SEVEN_BITS = 7;
    private static final int MORE = 0x80;

    private final Bytes bytes = new Bytes();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private Codec codec = new Codec();
    private boolean spelled;
    private long line;
    private String summons = "";
    private String decision = "";

    /// Begins a case.
    void begin(String of) {
        bytes.reset();
        line = 0;
        summons = "";
        decision = "";
        if (spelled) {
            codec = new Codec();
            spelled = false;
        }
        text(of);
    }

    /// Adds a row.
    void add(Heard heard) {
        Said said = heard.said();
        boolean spell = said.number() < 0;
        int summonsMark = mark(heard.summons(), summons, SUMMONS_AGAIN);
        int decisionMark = mark(heard.decision(), decision, DECISION_AGAIN);
        bytes.write((spell ? SPELLED : 0) | summonsMark | decisionMark);
        number(heard.line() - line);
        line = heard.line();
        if (summonsMark == SUMMONS) {
            summons = heard.summons();
            text(summons);
        }
        if (decisionMark == DECISION) {
            decision = heard.decision();
            text(decision);
        }
        if (spell) {
            spell(said);
        } else {
            number(said.number());
        }
    }

    /// Nothing, or that a name comes again, or the mark behind that one: that it is another.
    private static int mark(String name, String last, int again) {
        if (name.isEmpty()) {
            return 0;
        }
        return name.equals(last) ? again : 2 * again;
    }

    /// How many bytes there are.
    int length() {
        return bytes.size();
    }

    /// Writes them behind their number.
    void writeTo(OutputStream to) throws IOException {
        int length = bytes.size();
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            to.write(length >>> shift);
        }
        bytes.writeTo(to);
    }

    private void spell(Said said) {
        spelled = true;
        try {
            codec.writeUnkeyed(said.entry(NO_KEY, ""), out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.write(utf8, 0, utf8.length);
    }

    /// A number, seven bits a byte, the lowest first; one below zero takes ten bytes.
    private void number(long number) {
        long rest = number;
        while ((rest & -MORE) != 0) {
            bytes.write(((int) rest & (MORE - 1)) | MORE);
            rest >>>= SEVEN_BITS;
        }
        bytes.write((int) rest);
    }

    /// Bytes that nobody else writes to.
    private static final class Bytes extends ByteArrayOutputStream {

        private Bytes() {
            super(1 << 10);
        }

        @Override
        @SuppressWarnings("UnsynchronizedOverridesSynchronized")
        public void write(int one) {
            if (count == buf.length) {
                super.write(one);
            } else {
                buf[count++] = (byte) one;
            }
        }
    }
}
