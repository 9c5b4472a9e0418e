package org.povestka.audit.read.row;

import java.util.List;

/// The rows of a file that cannot be read, for which a flaw says why.
final class NoRows implements Rows {

    private final Row row = new Row();

    @Override
    public List<String> header() {
        return List.of();
    }

    @Override
    public Row row() {
        return row;
    }

    @Override
    public Step next() {
        return Step.END;
    }

    @Override
    public void close() {}
}
