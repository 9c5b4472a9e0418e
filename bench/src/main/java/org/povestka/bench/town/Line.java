package org.povestka.bench.town;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection that stays open, over which the same kind of request is sent again and again;
/// it costs this process as little as it can.
final class Line implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final int FIRST_OF_STATUS = "HTTP/1.1 ".length();
    private static final int LAST_OF_STATUS = FIRST_OF_STATUS + 3;

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final int port;

    Line(int port) throws IOException {
        this.port = port;
        this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
        this.socket.setTcpNoDelay(true);
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        this.out = socket.getOutputStream();
    }

    /// Sends a body, JSON or lines of JSON, and reads the whole answer.
    ///
    /// @return the status
    int post(String path, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                + "\r\nContent-Type: application/" + (body.indexOf('\n') < 0 ? "json" : "jsonl")
                + "\r\nContent-Length: " + bytes.length
                + "\r\n\r\n";
        byte[] first = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[first.length + bytes.length];
        System.arraycopy(first, 0, whole, 0, first.length);
        System.arraycopy(bytes, 0, whole, first.length, bytes.length);
        out.write(whole);
        out.flush();
        return answer();
    }

    /// Asks for an address and reads the whole answer.
    ///
    /// @return the status
    int get(String path) throws IOException {
        String head = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return answer();
    }

    private int answer() throws IOException {
        int status = Integer.parseInt(line().substring(FIRST_OF_STATUS, LAST_OF_STATUS));
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String low = line.toLowerCase(Locale.ROOT);
            if (low.startsWith(LENGTH)) {
                length = Integer.parseInt(low.substring(LENGTH.length()).strip());
            }
            chunked |= low.startsWith("transfer-encoding:") && low.contains("chunked");
        }
        if (chunked) {
            for (int size = chunk(); size > 0; size = chunk()) {
                in.skipNBytes(size + 2L);
            }
            line();
        } else {
            in.skipNBytes(length);
        }
        return status;
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new IOException("the server hung up");
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
