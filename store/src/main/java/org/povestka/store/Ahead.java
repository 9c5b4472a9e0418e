package org.povestka.store;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// Makes the next one on another thread while somebody works on the one before.
///
/// @param <T> what is made
public final class Ahead<T> implements Iterator<T> {

    private final Iterator<T> made;
    private CompletableFuture<Optional<T>> next;

    /// Begins to make the first.
    ///
    /// @param made makes one after the other, on whatever thread asks
    public Ahead(Iterator<T> made) {
        this.made = made;
        this.next = make();
    }

    @Override
    public boolean hasNext() {
        return next.join().isPresent();
    }

    @Override
    public T next() {
        T one = next.join().orElseThrow(() -> new NoSuchElementException("nothing is left"));
        next = make();
        return one;
    }

    private CompletableFuture<Optional<T>> make() {
        return CompletableFuture.supplyAsync(
                () -> made.hasNext() ? Optional.of(made.next()) : Optional.empty());
    }
}
