package org.povestka.server.http;

import io.javalin.http.Context;
import java.util.concurrent.atomic.AtomicLongArray;
import org.povestka.registry.world.World;

/// What the server counts, in the text format of Prometheus: how large the town is, where its
/// clock stands, how many requests were answered how. It knows nobody.
final class Metrics {

    private static final int CLASSES = 6;
    private static final int HUNDRED = 100;

    private final AtomicLongArray answered = new AtomicLongArray(CLASSES);

    /// Counts an answer.
    void count(Context ctx) {
        int kind = ctx.statusCode() / HUNDRED;
        if (kind > 0 && kind < CLASSES) {
            answered.incrementAndGet(kind);
        }
    }

    /// Everything counted, a line each.
    String text(World world) {
        StringBuilder text = new StringBuilder();
        add(text, "povestka_people", "gauge", "People who never lived, in this town.");
        text.append("povestka_people ").append(world.people().size()).append('\n');
        add(text, "povestka_people_due", "gauge", "People for whom the machinery will act.");
        text.append("povestka_people_due ").append(world.due().size()).append('\n');
        add(text, "povestka_clock_seconds", "gauge", "The clock of the town, since 1970.");
        text.append("povestka_clock_seconds ")
                .append(world.now().getEpochSecond())
                .append('\n');
        add(text, "povestka_requests_total", "counter", "Requests answered, by kind of status.");
        for (int kind = 1; kind < CLASSES; kind++) {
            text.append("povestka_requests_total{status=\"")
                    .append(kind)
                    .append("xx\"} ")
                    .append(answered.get(kind))
                    .append('\n');
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }
}
