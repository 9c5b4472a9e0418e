package org.povestka.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The floor of an audit: a log read line by line, its cells counted.
///
/// @param lines how many lines there are behind the header
/// @param cells how many commas stand in them
record PlainReading(long lines, long cells) {

    /// Reads a log in CSV.
    static PlainReading of(Path log) throws IOException {
        long lines = 0;
        long cells = 0;
        try (BufferedReader in = Files.newBufferedReader(log)) {
            in.readLine();
            String line = in.readLine();
            while (line != null) {
                lines++;
                for (int i = line.indexOf(','); i >= 0; i = line.indexOf(',', i + 1)) {
                    cells++;
                }
                line = in.readLine();
            }
        }
        if (cells < lines) {
            throw new IllegalStateException("a log in CSV expected: " + log);
        }
        return new PlainReading(lines, cells);
    }
}
