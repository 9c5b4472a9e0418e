package org.povestka.store;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Lines for tests.
final class Lines {

    private Lines() {}

    /// Lines with numbers, one a second.
    static List<Line> numbered(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Lines::numbered).toList();
    }

    static Line numbered(int number) {
        return new Line(
                Instant.parse("2025-07-03T03:00:00Z"), "counted", "{\"n\":\"" + number + "\"}");
    }
}
