package org.povestka.audit.read.sort;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.keep.Codec;

/// An entry as bytes, on its way to where its case is gathered; they do not outlive the job.
public final class EntryBytes {

    private EntryBytes() {}

    /// The bytes of an entry.
    ///
    /// @param entry the entry
    /// @return its bytes, the name of its case included
    public static byte[] of(Entry entry) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            Codec.text(entry.key().of(), out);
            new Codec().write(entry, out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        return bytes.toByteArray();
    }

    /// The entry that bytes are of.
    ///
    /// @param bytes what [#of] gave
    /// @return the entry
    public static Entry entry(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Codec().read(Codec.text(in), in);
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
    }
}
