package org.povestka.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A real PostgreSQL, started for the tests of one class as its own user on a free port.
final class Postgres implements AutoCloseable {

    private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final Path programs;
    private final int port;
    private int databases;

    private Postgres(Path folder, Path programs, int port) {
        this.folder = folder;
        this.programs = programs;
        this.port = port;
    }

    /// Lays out a cluster in a new folder and starts it.
    static Postgres start() {
        try {
            Path folder = Files.createTempDirectory("povestka-postgres");
            Postgres server = new Postgres(folder, programs(), freePort());
            if (root()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            server.run("initdb -D " + server.cluster() + " -A trust -U povestka -E UTF8 --no-sync");
            server.up();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL does not start", e);
        }
    }

    /// A new database of the server.
    Place database() {
        databases++;
        String name = "world" + databases;
        run("createdb -h 127.0.0.1 -p " + port + " -U povestka " + name);
        return Place.of("jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?user=povestka");
    }

    /// Stops the server as if its machine had lost power, and starts it again.
    void crash() {
        run("pg_ctl -D " + cluster() + " -m immediate -w stop");
        up();
    }

    @Override
    public void close() {
        run("pg_ctl -D " + cluster() + " -m immediate -w stop");
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Postgres::delete);
        } catch (IOException e) {
            throw new IllegalStateException("cannot clear " + folder, e);
        }
    }

    private void up() {
        run("pg_ctl -D " + cluster() + " -w -l " + folder.resolve("log") + " -o '-p " + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                + "' start");
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    /// Runs one of the server's programs, as its own user where the tests run as root: the
    /// server refuses to be root's.
    private void run(String command) {
        String line = programs + "/" + command;
        run(
                root()
                        ? List.of(
                                "su",
                                "postgres",
                                "-s",
                                "/bin/bash",
                                "-c",
                                "cd " + folder + " && " + line)
                        : List.of("/bin/bash", "-c", "cd " + folder + " && " + line));
    }

    private static void run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(
                            Path.of("target", "postgres.log").toFile()))
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": "
                        + Files.readString(
                                Path.of("target", "postgres.log"), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    /// The newest server installed.
    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.list(PROGRAMS)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IOException("Debian, Ubuntu: apt install postgresql"));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new IllegalStateException("cannot delete " + path, e);
        }
    }
}
