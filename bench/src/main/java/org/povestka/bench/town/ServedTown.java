package org.povestka.bench.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A town that another process serves.
final class ServedTown implements AutoCloseable {

    private static final double NANOSECONDS = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private ServedTown(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /// Starts one and waits until it answers.
    ///
    /// @param journal where its journal lies, or shall lie
    /// @param people how many people a new one has
    static ServedTown start(Path journal, int people) throws IOException, InterruptedException {
        int port = freePort();
        Process process = new ProcessBuilder(List.of(
                        System.getProperty("served.by", "./povestka"),
                        "serve",
                        "--quiet",
                        "--port",
                        Integer.toString(port),
                        "--db",
                        journal.toString(),
                        "--people",
                        Integer.toString(people)))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        ServedTown town = new ServedTown(process, port);
        long last = System.nanoTime() + PATIENCE.toNanos();
        while (!town.answers()) {
            if (!process.isAlive() || System.nanoTime() > last) {
                throw new IllegalStateException("the town did not open");
            }
            Thread.sleep(20);
        }
        return town;
    }

    int port() {
        return port;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    String get(String path) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(at(path)).timeout(PATIENCE).build();
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + ": " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /// The processor time that its process has used, in seconds, children included.
    double cpuSeconds() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .mapToDouble(one ->
                        one.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / NANOSECONDS)
                .sum();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        client.close();
    }

    private boolean answers() throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(at("/health")).build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
