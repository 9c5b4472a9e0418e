package org.povestka.spark.audit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Turns somebody who hands over items into an iterator: he works on a thread of his own and
/// waits while two batches of them have not been taken.
///
/// @param <T> the items
final class Pulled<T> implements Iterator<T>, AutoCloseable {

    private static final int SIZE = 1024;

    private final BlockingQueue<Batch<T>> batches = new ArrayBlockingQueue<>(2);
    private final Thread thread;
    private Batch<T> batch = new Batch<>(List.of(), List.of());
    private int next;

    /// Some items; without any, the end.
    ///
    /// @param items the items
    /// @param failure why there are no more, where somebody failed
    private record Batch<T>(List<T> items, List<RuntimeException> failure) {}

    /// Begins to pull.
    ///
    /// @param work hands items to what it is given, as long as that says true
    Pulled(Consumer<Predicate<T>> work) {
        thread = Thread.ofPlatform().daemon().name("povestka-pulled").start(() -> hand(work));
        take();
    }

    @Override
    public boolean hasNext() {
        return !batch.items().isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T item = batch.items().get(next++);
        if (next == batch.items().size()) {
            take();
        }
        return item;
    }

    /// Nothing more is wanted.
    @Override
    public void close() {
        thread.interrupt();
    }

    private void take() {
        try {
            batch = batches.take();
            next = 0;
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was interrupted", e);
        }
        if (!batch.failure().isEmpty()) {
            throw batch.failure().getFirst();
        }
    }

    private void hand(Consumer<Predicate<T>> work) {
        List<T> gathered = new ArrayList<>(SIZE);
        List<RuntimeException> failure = List.of();
        try {
            work.accept(item -> {
                gathered.add(item);
                return gathered.size() < SIZE || put(gathered);
            });
        } catch (RuntimeException e) {
            failure = List.of(e);
        }
        if ((gathered.isEmpty() || put(gathered)) && !put(new Batch<>(List.of(), failure))) {
            gathered.clear();
        }
    }

    private boolean put(List<T> gathered) {
        boolean more = put(new Batch<>(List.copyOf(gathered), List.of()));
        gathered.clear();
        return more;
    }

    private boolean put(Batch<T> full) {
        try {
            batches.put(full);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
