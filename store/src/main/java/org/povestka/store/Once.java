package org.povestka.store;

/// Something to be done once, however often it is asked for.
///
/// @param key the name its doer gave it
/// @param request what he asked for, as a digest
public record Once(String key, String request) {

    /// The receipt for it.
    Receipt receipt(long before, long last) {
        return new Receipt(key, request, before, last);
    }
}
