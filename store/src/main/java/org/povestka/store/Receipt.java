package org.povestka.store;

/// That something was done which its doer named, so that it is not done again.
///
/// @param key the name he gave it
/// @param request what he asked for, as a digest: another request under the same name is another
/// @param before the number of the last row before those it wrote
/// @param last the number of the last row it wrote; `before` where it wrote none
public record Receipt(String key, String request, long before, long last) {}
