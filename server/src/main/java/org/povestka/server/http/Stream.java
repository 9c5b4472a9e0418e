package org.povestka.server.http;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.povestka.server.twin.Twin;

/// Tells a browser that something happened; a browser that reads slowly hears less often, and
/// the writer never waits for it.
final class Stream implements AutoCloseable {

    private static final int SECONDS_OF_SILENCE = 15;

    private final Set<Thread> tellers = ConcurrentHashMap.newKeySet();
    private final Twin twin;

    Stream(Twin twin) {
        this.twin = twin;
    }

    void open(SseClient client) {
        BlockingQueue<Long> numbers = new LinkedBlockingQueue<>(1);
        Runnable unhear = twin.feed().hear(told -> numbers.offer(told.getLast().number()));
        client.onClose(unhear);
        client.keepAlive();
        Thread teller = Thread.ofVirtual().name("stream").unstarted(() -> tell(client, numbers));
        tellers.add(teller);
        teller.start();
    }

    /// Ends every stream.
    @Override
    public void close() {
        tellers.forEach(Thread::interrupt);
    }

    private void tell(SseClient client, BlockingQueue<Long> numbers) {
        try {
            while (!client.terminated()) {
                @Nullable Long number = numbers.poll(SECONDS_OF_SILENCE, TimeUnit.SECONDS);
                if (number == null) {
                    client.sendComment("");
                } else {
                    client.sendEvent("happened", Long.toString(number));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            client.close();
            tellers.remove(Thread.currentThread());
        }
    }
}
