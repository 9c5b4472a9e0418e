package org.povestka.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A world as its journal had made it after one of its rows, kept beside the journal. It is
/// worth nothing by itself: it counts only where the journal has that row with that hash.
///
/// @param number the number of the row
/// @param hash the hash of the row
/// @param parts what is kept, which means nothing here
public record Snapshot(long number, String hash, List<byte[]> parts) {

    /// What is at the place of a snapshot.
    public sealed interface Found {

        /// None was ever kept.
        record None() implements Found {}

        /// One, as it was written.
        ///
        /// @param snapshot the snapshot
        record Whole(Snapshot snapshot) implements Found {}

        /// One that was changed, cut off, or written in another format.
        record Useless() implements Found {}
    }

    /// How parts are written; another number for another way.
    private static final String FORMAT = "1";

    private static final String INSERT =
            "INSERT INTO snapshots (part, parts, format, number, hash, bytes, digest)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String ALL = "SELECT part, parts, format, number, hash, bytes, digest"
            + " FROM snapshots ORDER BY part";

    /// Copies the list.
    public Snapshot {
        parts = List.copyOf(parts);
    }

    /// Reads the one that is kept at a place; nothing is changed.
    ///
    /// @param place where a journal lies
    /// @return what was found
    /// @throws java.io.UncheckedIOException if the database fails
    public static Found at(Place place) {
        try (Connection connection = place.forReading();
                ResultSet tables =
                        connection.getMetaData().getTables(null, null, "snapshots", null)) {
            return tables.next() ? read(connection) : new Found.None();
        } catch (SQLException e) {
            throw place.failed(e);
        }
    }

    private static Found read(Connection connection) throws SQLException {
        List<byte[]> parts = new ArrayList<>();
        Optional<Row> last = Optional.empty();
        try (PreparedStatement all = connection.prepareStatement(ALL);
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                Row read = Row.of(row);
                boolean fits = last.map(read::follows).orElse(read.part() == 0);
                if (!fits || !read.digest().equals(row.getString(7))) {
                    return new Found.Useless();
                }
                parts.add(read.bytes().array());
                last = Optional.of(read);
            }
        }
        return last.<Found>map(row -> row.parts() == parts.size()
                        ? new Found.Whole(new Snapshot(row.number(), row.hash(), parts))
                        : new Found.Useless())
                .orElseGet(Found.None::new);
    }

    /// Puts it in the place of the one that was kept; the caller commits.
    void write(Connection connection) throws SQLException {
        try (Statement clear = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            clear.executeUpdate("DELETE FROM snapshots");
            for (int part = 0; part < parts.size(); part++) {
                Row row = new Row(
                        part, parts.size(), FORMAT, number, hash, ByteBuffer.wrap(parts.get(part)));
                insert.setInt(1, part);
                insert.setInt(2, parts.size());
                insert.setString(3, FORMAT);
                insert.setLong(4, number);
                insert.setString(5, hash);
                insert.setBytes(6, row.bytes().array());
                insert.setString(7, row.digest());
                insert.executeUpdate();
            }
        }
    }

    /// One row of the table.
    private record Row(
            int part, int parts, String format, long number, String hash, ByteBuffer bytes) {

        private static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getInt(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(5),
                    ByteBuffer.wrap(row.getBytes(6)));
        }

        private boolean follows(Row before) {
            return part == before.part + 1 && number == before.number && hash.equals(before.hash);
        }

        /// A row in another format has none that fits.
        private String digest() {
            MessageDigest digest = Chain.sha256();
            String head = String.join(
                    "|",
                    FORMAT,
                    Integer.toString(part),
                    Integer.toString(parts),
                    Long.toString(number),
                    hash);
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes.duplicate());
            return format.equals(FORMAT) ? HexFormat.of().formatHex(digest.digest()) : "";
        }
    }
}
