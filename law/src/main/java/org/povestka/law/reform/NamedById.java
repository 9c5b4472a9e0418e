package org.povestka.law.reform;

import java.io.Serializable;
import org.povestka.law.edition.Editions;

/// A named edition on its way to another process, which has the same editions.
///
/// @param id the id of the edition
/// @param reform amendments on top
record NamedById(String id, Reform reform) implements Serializable {

    private Object readResolve() {
        return new Regime.Named(
                Editions.find(id).orElseThrow(() -> new IllegalStateException("no edition " + id)),
                reform);
    }
}
