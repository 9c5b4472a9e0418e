package org.povestka.server.studio;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Lives one order after another in the background and keeps the last few.
public final class Studio implements AutoCloseable {

    private static final int KEPT = 8;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("studio").factory());
    private final Deque<Sitting> sittings = new ArrayDeque<>();
    private int begun;

    /// An empty studio.
    public Studio() {}

    /// Begins an order, after those that are still on their way.
    ///
    /// @param order a sound order
    /// @return where it can be followed
    public synchronized Sitting begin(Order order) {
        if (!order.sound()) {
            throw new IllegalArgumentException("order: expected a sound one: " + order);
        }
        begun++;
        Sitting sitting = new Sitting(begun, order);
        sittings.addFirst(sitting);
        if (sittings.size() > KEPT) {
            sittings.removeLast();
        }
        thread.execute(sitting::run);
        return sitting;
    }

    /// A sitting that is kept.
    ///
    /// @param number its number
    /// @return the sitting, or nothing
    public synchronized Optional<Sitting> find(String number) {
        return sittings.stream()
                .filter(sitting -> String.valueOf(sitting.number()).equals(number))
                .findFirst();
    }

    /// Those that are kept.
    ///
    /// @return the newest first
    public synchronized List<Sitting> kept() {
        return List.copyOf(sittings);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
