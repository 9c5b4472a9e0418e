package org.povestka.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The file of those who may log in. It lies apart from the journal: a town can be copied and
/// shown without them.
public final class MemberFile {

    private static final String ALL =
            "SELECT name, role, person, secret, outside, code, lasts FROM members ORDER BY name";

    private static final String KEEP =
            "INSERT OR REPLACE INTO members (name, role, person, secret, outside, code, lasts)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?)";

    private static final String REMOVE = "DELETE FROM members WHERE name = ?";

    private final Place.SqliteFile place;

    private MemberFile(Place.SqliteFile place) {
        this.place = place;
    }

    /// Opens the file; a new one is laid out, for its owner alone.
    ///
    /// @param file the file
    /// @return the open file
    /// @throws UncheckedIOException if it is none of ours, or cannot be written
    public static MemberFile open(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        Place.SqliteFile place = new Place.SqliteFile(file);
        Journal.migrate(place, "classpath:org/povestka/store/member");
        return new MemberFile(place);
    }

    /// Makes a file that only its owner reads, where the machine knows owners.
    ///
    /// @param file the file, which must not exist
    /// @throws IOException if it cannot be made
    public static void create(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /// Everybody.
    ///
    /// @return the rows, by name
    public List<MemberRow> all() {
        List<MemberRow> rows = new ArrayList<>();
        try (Connection connection = place.forReading();
                PreparedStatement all = connection.prepareStatement(ALL);
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                rows.add(new MemberRow(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        new MemberRow.Proofs(
                                row.getString(4),
                                row.getString(5),
                                row.getString(6),
                                row.getLong(7))));
            }
        } catch (SQLException e) {
            throw place.failed(e);
        }
        return rows;
    }

    /// Keeps somebody, in place of the row of that name.
    ///
    /// @param row the row
    public void keep(MemberRow row) {
        MemberRow.Proofs proofs = row.proofs();
        run(KEEP, keep -> {
            keep.setString(1, row.name());
            keep.setString(2, row.role());
            keep.setString(3, row.person());
            keep.setString(4, proofs.secret());
            keep.setString(5, proofs.outside());
            keep.setString(6, proofs.code());
            keep.setLong(7, proofs.lasts());
        });
    }

    /// Removes somebody.
    ///
    /// @param name his name
    public void remove(String name) {
        run(REMOVE, remove -> remove.setString(1, name));
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private void run(String sql, Filling filling) {
        try (Connection connection = place.forWriting();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            filling.fill(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw place.failed(e);
        }
    }
}
