package org.povestka.audit.read.keep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.Paper;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.Status;
import org.povestka.audit.log.What;
import org.povestka.law.history.Account;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;

/// Entries of one case after the other as bytes, and back. What an entry shares with the one
/// before it is written once. Constants are written as their places: the bytes do not outlive
/// the program.
@SuppressWarnings("EnumOrdinal")
public final class Codec {

    private static final What[] WHATS = What.values();
    private static final Measure[] MEASURES = Measure.values();

    private Entry.Particulars particulars = Entry.Particulars.NONE;
    private Entry.Extra extra = Entry.Extra.NONE;

    /// Writes an entry without the name of its case.
    ///
    /// @param entry the entry
    /// @param out where to
    /// @throws IOException if it cannot be written
    public void write(Entry entry, DataOutput out) throws IOException {
        out.writeLong(entry.key().line());
        text(entry.key().summons(), out);
        writeUnkeyed(entry, out);
    }

    /// Reads an entry of a case.
    ///
    /// @param of the case
    /// @param in where from
    /// @return the entry
    /// @throws IOException if it cannot be read
    public Entry read(String of, DataInput in) throws IOException {
        return readUnder(new Entry.Key(in.readLong(), of, text(in)), in);
    }

    /// Writes an entry without its key.
    void writeUnkeyed(Entry entry, DataOutput out) throws IOException {
        out.writeByte(number(entry.what()));
        out.writeInt(entry.when().on());
        out.writeLong(entry.when().recorded());
        out.writeBoolean(entry.particulars().equals(particulars));
        if (!entry.particulars().equals(particulars)) {
            particulars = entry.particulars();
            write(particulars, out);
        }
        out.writeBoolean(entry.extra().equals(extra));
        if (!entry.extra().equals(extra)) {
            extra = entry.extra();
            write(extra, out);
        }
    }

    /// Reads an entry that was written without its key.
    Entry readUnder(Entry.Key key, DataInput in) throws IOException {
        What what = WHATS[in.readByte()];
        Entry.When when = new Entry.When(in.readInt(), in.readLong());
        if (!in.readBoolean()) {
            particulars = particulars(in);
        }
        if (!in.readBoolean()) {
            extra = extra(in);
        }
        return new Entry(key, what, when, particulars, extra);
    }

    /// Writes a text.
    ///
    /// @param text the text
    /// @param out where to
    /// @throws IOException if it cannot be written
    public static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /// Reads a text.
    ///
    /// @param in where from
    /// @return the text
    /// @throws IOException if it cannot be read
    public static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void write(Entry.Particulars particulars, DataOutput out) throws IOException {
        out.writeByte(particulars.measures().size());
        for (Measure measure : particulars.measures()) {
            out.writeByte(number(measure));
        }
        out.writeInt(particulars.appearOn());
        out.writeInt(particulars.until());
        out.writeInt(particulars.accepted());
        text(particulars.receiver(), out);
    }

    private static Entry.Particulars particulars(DataInput in) throws IOException {
        int count = in.readByte();
        List<Measure> measures = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            measures.add(MEASURES[in.readByte()]);
        }
        return new Entry.Particulars(measures, in.readInt(), in.readInt(), in.readInt(), text(in));
    }

    private static void write(Entry.Extra extra, DataOutput out) throws IOException {
        Person person = extra.person();
        out.writeByte(number(person.status()));
        out.writeInt(person.born());
        out.writeByte(number(person.account()));
        text(person.region(), out);
        out.writeByte(number(person.group()));
        out.writeByte(number(extra.cause().reason()));
        out.writeByte(number(extra.cause().against()));
        text(extra.office(), out);
        out.writeByte(number(extra.hand()));
        Paper paper = extra.paper();
        text(paper.number(), out);
        text(paper.grounds(), out);
        text(paper.edition(), out);
        out.writeInt(paper.identifiers());
        text(paper.items(), out);
    }

    private static Entry.Extra extra(DataInput in) throws IOException {
        Status status = Status.values()[in.readByte()];
        int born = in.readInt();
        Account account = Account.values()[in.readByte()];
        String region = text(in);
        DispatchGroup group = DispatchGroup.values()[in.readByte()];
        Reason reason = Reason.values()[in.readByte()];
        Suit against = Suit.values()[in.readByte()];
        String office = text(in);
        Hand hand = Hand.values()[in.readByte()];
        Paper paper = new Paper(text(in), text(in), text(in), in.readInt(), text(in));
        return new Entry.Extra(
                new Person(status, born, account, region, group),
                new Entry.Cause(reason, against),
                office,
                hand,
                paper);
    }

    /// The place of a constant among the others.
    private static int number(Enum<?> constant) {
        return constant.ordinal();
    }
}
