package org.povestka.server.twin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.registry.happening.Happening;
import org.povestka.store.Entry;
import org.povestka.store.Once;
import org.povestka.store.Place;
import org.povestka.store.Reading;
import org.povestka.store.Receipt;
import org.povestka.store.world.RowReader;

/// What was done under a name. Used by the writer alone.
final class Receipts {

    private final Place place;
    private final Map<String, Receipt> receipts = new HashMap<>();

    Receipts(Place place, List<Receipt> kept) {
        this.place = place;
        kept.forEach(receipt -> receipts.put(receipt.key(), receipt));
    }

    /// The receipt of that name; while the deed waits for the disk, it tells no rows.
    Optional<Receipt> of(Once once) {
        return Optional.ofNullable(receipts.get(once.key()));
    }

    /// The name is taken from now on.
    void take(Once once) {
        receipts.put(once.key(), new Receipt(once.key(), once.request(), 0, 0));
    }

    /// The rows of a name that was taken are on disk.
    void written(Once once, List<Entry> rows) {
        if (!rows.isEmpty()) {
            long before = rows.getFirst().number() - 1;
            long last = rows.getLast().number();
            receipts.put(once.key(), new Receipt(once.key(), once.request(), before, last));
        }
    }

    /// What happened under a name.
    List<Happening> happenings(Once once) {
        List<Happening> happenings = new ArrayList<>();
        Receipt receipt = of(once).orElseThrow();
        if (receipt.last() > receipt.before()) {
            try (Reading reading = Reading.open(place)) {
                reading.each(
                        receipt.before(),
                        receipt.last(),
                        row -> happenings.add(RowReader.happening(row.line())));
            }
        }
        return happenings;
    }
}
