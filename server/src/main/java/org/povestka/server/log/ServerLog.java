package org.povestka.server.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The log of the server. It is told of kinds and counts, never of what was asked or by whom:
/// an address is named by its pattern, a failure by its class and place without its message.
/// Without a file, only failures are told, on standard error.
public final class ServerLog implements AutoCloseable {

    private static final int MOST_CAUSES = 5;

    private final Logger logger = Logger.getAnonymousLogger();
    private final Handler handler;

    private ServerLog(Handler handler, Level level) {
        this.handler = handler;
        handler.setFormatter(new JsonLine());
        logger.addHandler(handler);
        logger.setUseParentHandlers(false);
        logger.setLevel(level);
    }

    /// A log without a file.
    ///
    /// @return the log
    public static ServerLog ofFailures() {
        return new ServerLog(new ConsoleHandler(), Level.WARNING);
    }

    /// A log in a file, to which is added.
    ///
    /// @param file the file
    /// @return the log, to be closed by the caller
    /// @throws UncheckedIOException if the file cannot be written
    public static ServerLog to(Path file) {
        try {
            String pattern = file.toAbsolutePath().toString().replace("%", "%%");
            FileHandler handler = new FileHandler(pattern, true);
            handler.setEncoding("UTF-8");
            return new ServerLog(handler, Level.INFO);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// An answer to a request.
    ///
    /// @param method such as `GET`
    /// @param route the pattern of the address, such as `/portal/{person}`; empty for no such
    /// @param status the status of the answer
    /// @param role the word of the role in which it was asked
    /// @param micros how long it took
    public record Answered(String method, String route, int status, String role, long micros) {}

    /// Takes note of an answer.
    ///
    /// @param one the answer
    public void answered(Answered one) {
        if (!logger.isLoggable(Level.INFO)) {
            return;
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("method", one.method());
        parts.put("route", one.route());
        parts.put("status", one.status());
        parts.put("role", one.role());
        parts.put("micros", one.micros());
        write(Level.INFO, "answered", parts);
    }

    /// Takes note of something that has a name of its own.
    ///
    /// @param what its name, such as `opened`
    /// @param parts what else is to be said, made of words and numbers of the program
    public void happened(String what, Map<String, Object> parts) {
        write(Level.INFO, what, parts);
    }

    /// Takes note of a failure: its classes and where it came from. Messages may repeat what
    /// somebody typed, and are left out.
    ///
    /// @param route the pattern of the address at which it happened
    /// @param failure the failure
    public void failed(String route, Throwable failure) {
        List<String> causes = new ArrayList<>();
        List<String> places = new ArrayList<>();
        for (Throwable one = failure;
                one != null && causes.size() < MOST_CAUSES;
                one = one.getCause()) {
            causes.add(one.getClass().getName());
            if (one.getStackTrace().length > 0) {
                places.add(one.getStackTrace()[0].toString());
            }
        }
        for (StackTraceElement place : failure.getStackTrace()) {
            if (place.getClassName().startsWith("org.povestka.")) {
                places.add(place.toString());
            }
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("route", route);
        parts.put("causes", causes);
        parts.put("places", places);
        write(Level.SEVERE, "failed", parts);
    }

    @Override
    public void close() {
        handler.close();
    }

    private void write(Level level, String what, Map<String, Object> parts) {
        LogRecord line = new LogRecord(level, what);
        line.setLoggerName("povestka");
        line.setParameters(new Object[] {parts});
        logger.log(line);
    }
}
