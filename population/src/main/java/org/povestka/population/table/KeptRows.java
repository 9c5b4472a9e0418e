package org.povestka.population.table;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.povestka.population.run.Witness;

/// The rows of men who are lived in another process than the one that writes the tables.
public final class KeptRows implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<Rows.Chunk> chunks = new ArrayList<>();

    /// A witness whose men are kept here.
    ///
    /// @return one for one thread
    public Witness witness() {
        return new Rows(chunks::add);
    }

    List<Rows.Chunk> chunks() {
        return chunks;
    }
}
