package org.povestka.page.screen;

import java.util.ArrayList;
import java.util.List;

/// Where the page opens, as its address says behind the `#`: `law=ledger`, `en&desk`, `example`.
/// Nothing of a case stands there: an address is remembered by browsers and seen by others.
public final class Opening {

    private static final String PLACE = "law=";

    private Opening() {}

    /// The deeds that bring the page there; what is no place is passed over.
    ///
    /// @param fragment what stands behind the `#`; may be empty
    public static List<Deed> deeds(String fragment) {
        List<Deed> deeds = new ArrayList<>();
        for (String word : fragment.split("&", -1)) {
            if (word.equals("ru") || word.equals("en")) {
                deeds.add(new Deed("language", word, ""));
            } else if (word.equals("example")) {
                deeds.add(new Deed("example", "", ""));
            } else if (view(word)) {
                deeds.add(new Deed("view", word, ""));
            } else if (word.startsWith(PLACE) && word.indexOf('/') < 0) {
                deeds.add(new Deed("show", word, ""));
            }
        }
        return deeds;
    }

    private static boolean view(String word) {
        for (View view : View.values()) {
            if (view.word().equals(word)) {
                return true;
            }
        }
        return false;
    }
}
