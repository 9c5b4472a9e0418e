package org.povestka.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// That something was done which its doer named, so that it is not done again.
///
/// @param key the name he gave it
/// @param request what he asked for, as a digest: another request under the same name is another
/// @param before the number of the last row before those it wrote
/// @param last the number of the last row it wrote; `before` where it wrote none
public record Receipt(String key, String request, long before, long last) {

    private static final String KEEP =
            "INSERT INTO receipts (key, request, before, last) VALUES (?, ?, ?, ?)";

    private static final String ALL = "SELECT key, request, before, last FROM receipts";

    /// Puts receipts beside the rows; the caller commits.
    static void keep(List<Receipt> receipts, Connection connection) throws SQLException {
        if (receipts.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
            for (Receipt receipt : receipts) {
                insert.setString(1, receipt.key());
                insert.setString(2, receipt.request());
                insert.setLong(3, receipt.before());
                insert.setLong(4, receipt.last());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Every receipt that was kept, in no order.
    static List<Receipt> all(Connection connection) throws SQLException {
        List<Receipt> receipts = new ArrayList<>();
        try (PreparedStatement kept = connection.prepareStatement(ALL);
                ResultSet row = kept.executeQuery()) {
            while (row.next()) {
                receipts.add(new Receipt(
                        row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)));
            }
        }
        return receipts;
    }
}
