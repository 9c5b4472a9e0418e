package org.povestka.spark.audit;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.read.sort.CaseKey;

/// Which cases go where: each place takes the cases between two names, so that what is found
/// at one place after the other is in the order of the cases. Where the borders lie bears on
/// the load alone.
final class Places implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final ArrayList<byte[]> borders = new ArrayList<>();

    private Places() {}

    /// Places with about as many entries each, as far as some names tell.
    ///
    /// @param names the names of the cases of some entries
    /// @param most how many places there may be
    static Places of(List<String> names, int most) {
        List<byte[]> keys = new ArrayList<>(names.stream().map(CaseKey::of).toList());
        keys.sort(CaseKey::compare);
        Places places = new Places();
        for (int i = 1; i < most; i++) {
            int at = (int) ((long) i * keys.size() / most);
            if (at < keys.size() && places.after(keys.get(at))) {
                places.borders.add(keys.get(at));
            }
        }
        return places;
    }

    /// How many there are.
    int count() {
        return borders.size() + 1;
    }

    /// The place of a case, from 0.
    int of(byte[] key) {
        int low = 0;
        int high = borders.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (CaseKey.compare(key, borders.get(middle)) < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private boolean after(byte[] key) {
        return borders.isEmpty() || CaseKey.compare(key, borders.getLast()) > 0;
    }
}
