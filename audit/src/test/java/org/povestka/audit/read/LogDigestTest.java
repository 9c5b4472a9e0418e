package org.povestka.audit.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.povestka.audit.read.map.Mapping;

import static org.assertj.core.api.Assertions.assertThat;

/// The digest of a log is that of its bytes, packed as they are, whether or not it was read before.
class LogDigestTest {

    private static final Path TOWN = Path.of("..", "examples", "town-with-faults.csv");

    @Test
    void it_is_that_of_the_bytes_read_or_not() throws IOException, NoSuchAlgorithmException {
        byte[] cells = Files.readAllBytes(TOWN);
        byte[] packed = packed(cells);
        String placed = "{'case':'q1','on':'2025-10-01','what':'placed','appear':'2025-10-20'}\n";
        byte[] objects = placed.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        for (byte[] log : new byte[][] {cells, packed, objects}) {
            String expected = sha256(log);
            try (LogFile kept = Logs.log(log, Mapping.NONE);
                    LogFile unread = Logs.log(log, Mapping.NONE);
                    LogFile begun = Logs.log(log, Mapping.NONE)) {
                kept.keep(said -> {});
                begun.readWhile(entry -> false);

                assertThat(Logs.messages(kept.flaws())).isEmpty();
                assertThat(kept.kept().entries()).isPositive();
                assertThat(kept.sha256()).isEqualTo(expected);
                assertThat(unread.sha256()).isEqualTo(expected);
                assertThat(begun.sha256()).isEqualTo(expected);
            }
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        packed.write("behind it".getBytes(StandardCharsets.UTF_8));
        return packed.toByteArray();
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
