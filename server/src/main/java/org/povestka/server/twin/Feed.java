package org.povestka.server.twin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// What happened last, and whoever wants to hear of the next.
public final class Feed {

    private static final int KEPT = 500;

    private final Deque<Told> last = new ArrayDeque<>();
    private final List<Consumer<List<Told>>> listeners = new CopyOnWriteArrayList<>();

    Feed() {}

    /// The last happenings, the newest first.
    ///
    /// @param most how many at most
    /// @return the happenings
    public List<Told> last(int most) {
        synchronized (last) {
            List<Told> newest = new ArrayList<>(List.copyOf(last).reversed());
            return newest.subList(0, Math.min(most, newest.size()));
        }
    }

    /// Hears of everything that happens from now on.
    ///
    /// @param listener takes what was written together
    /// @return ends the hearing when it is run
    public Runnable hear(Consumer<List<Told>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(List<Told> told) {
        keep(told);
        listeners.forEach(listener -> listener.accept(told));
    }

    private void keep(List<Told> told) {
        synchronized (last) {
            last.addAll(told);
            while (last.size() > KEPT) {
                last.removeFirst();
            }
        }
    }
}
