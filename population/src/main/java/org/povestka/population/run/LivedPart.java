package org.povestka.population.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;

/// What came of a part of a run, on its way to where the parts are put together.
public final class LivedPart implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long men;
    private final byte[] sums;

    private LivedPart(long men, byte[] sums) {
        this.men = men;
        this.sums = sums;
    }

    static LivedPart of(long men, Sums sums) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            sums.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        return new LivedPart(men, bytes.toByteArray());
    }

    /// How many men lived.
    ///
    /// @return the number
    public long men() {
        return men;
    }

    /// Reads its sums into others, which hold nothing yet.
    Sums into(Sums empty) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(sums))) {
            empty.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("memory", e);
        }
        return empty;
    }
}
