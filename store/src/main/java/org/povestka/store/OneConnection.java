package org.povestka.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

/// A place as the migrations want it: somewhere to get connections.
///
/// @param place the place
record OneConnection(Place place) implements DataSource {

    @Override
    public Connection getConnection() {
        return place.forWriting();
    }

    @Override
    public Connection getConnection(String user, String password) {
        return place.forWriting();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException("no log");
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Nothing is logged.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // The drivers' own limits stand.
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("no log");
    }

    @Override
    public <T> T unwrap(Class<T> kind) throws SQLException {
        throw new SQLFeatureNotSupportedException("wraps nothing: " + kind);
    }

    @Override
    public boolean isWrapperFor(Class<?> kind) {
        return false;
    }
}
