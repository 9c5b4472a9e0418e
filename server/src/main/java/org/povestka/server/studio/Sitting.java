package org.povestka.server.studio;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Run;

/// One order on its way, and what came of it.
public final class Sitting {

    private static final int PERCENT = 100;

    private final int number;
    private final Order order;
    private final AtomicLong lived = new AtomicLong();
    private final AtomicReference<Optional<Outcome>> outcome =
            new AtomicReference<>(Optional.empty());

    Sitting(int number, Order order) {
        this.number = number;
        this.order = order;
    }

    /// Lives it on one thread, so that the town stays quick.
    void run() {
        outcome.set(Optional.of(Run.of(order.job(), 1, lived::addAndGet)));
    }

    /// Its number, which is its address.
    ///
    /// @return from 1
    public int number() {
        return number;
    }

    /// What was asked for.
    ///
    /// @return the order
    public Order order() {
        return order;
    }

    /// How far it is.
    ///
    /// @return of a hundred
    public int percent() {
        return (int) (PERCENT * lived.get() / order.people());
    }

    /// What came of it.
    ///
    /// @return nothing as long as it runs
    public Optional<Outcome> outcome() {
        return outcome.get();
    }
}
