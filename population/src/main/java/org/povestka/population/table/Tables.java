package org.povestka.population.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.povestka.law.time.Day;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Run;
import org.povestka.population.run.Witness;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;

/// Takes the rows of a run and writes them as `persons.parquet` and `events.parquet`, in
/// an order of their own, so that the rows are the same for any number of threads.
public final class Tables implements AutoCloseable {

    /// The file of the men to whom something happened.
    public static final String PERSONS = "persons.parquet";

    /// The file of what happened to them.
    public static final String EVENTS = "events.parquet";

    /// The database in which rows wait until the run is over.
    public static final String DATABASE = "rows.duckdb";

    /// The log of that database.
    public static final String LOG = DATABASE + ".wal";

    private static final String PERSON_COLUMNS = "scenario UTINYINT, person BIGINT, region VARCHAR,"
            + " age UTINYINT, category VARCHAR, record_wrong BOOLEAN,"
            + " occupation VARCHAR, ";
    private static final String EVENT_COLUMNS = "scenario UTINYINT, person BIGINT,"
            + " summons UTINYINT, wrong VARCHAR, happened_on DATE, hour UTINYINT, what VARCHAR,"
            + " measure VARCHAR";

    private final Path folder;
    private final List<String> regions;
    private final List<Integer> ages;
    private final DuckDBConnection connection;

    private Tables(Path folder, Scenario scenario) throws SQLException {
        this.folder = folder;
        this.regions = List.copyOf(scenario.regions().keySet());
        this.ages = List.copyOf(scenario.byAge(Quantity.AGES).keySet());
        this.connection = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve(DATABASE))
                .unwrap(DuckDBConnection.class);
        String metrics = Arrays.stream(Metric.values())
                .map(metric -> metric.word().replace('-', '_') + " BIGINT")
                .collect(Collectors.joining(", "));
        execute("CREATE TABLE IF NOT EXISTS persons (" + PERSON_COLUMNS + metrics + ")");
        execute("CREATE TABLE IF NOT EXISTS events (" + EVENT_COLUMNS + ")");
    }

    /// The tables of a run: empty, or with what a run that was stopped has left.
    ///
    /// @param folder a folder to work in and to write to
    /// @param scenario the first scenario of the run, of which all have regions and ages
    /// @param finished the chunks whose rows are kept; every other row is removed
    /// @return the tables
    /// @throws UncheckedIOException if the folder cannot be written
    public static Tables in(Path folder, Scenario scenario, BitSet finished) {
        try {
            Tables tables = new Tables(folder, scenario);
            tables.keepOnly(finished);
            return tables;
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    /// A witness whose men go into these tables.
    ///
    /// @return one for one thread
    public Witness witness() {
        return new Rows(this::add);
    }

    /// Takes rows that a witness elsewhere has kept.
    ///
    /// @param kept the rows
    public void add(KeptRows kept) {
        kept.chunks().forEach(this::add);
    }

    /// Writes both files.
    ///
    /// @throws UncheckedIOException if they cannot be written
    public void write() {
        try {
            copy("persons", "scenario, person", PERSONS);
            copy("events", "scenario, person, summons, happened_on, hour, what, measure", EVENTS);
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    /// Closes the database; the rows in it stay, so that a run that was stopped can go on.
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    /// Removes the rows of men whose chunk is to be lived again.
    private void keepOnly(BitSet finished) throws SQLException {
        String chunks =
                finished.stream().mapToObj(String::valueOf).collect(Collectors.joining(", "));
        String others = chunks.isEmpty()
                ? ""
                : " WHERE person // " + Run.CHUNK + " NOT IN (" + chunks + ")";
        execute("DELETE FROM persons" + others);
        execute("DELETE FROM events" + others);
    }

    /// Takes the rows of a chunk from any thread.
    private synchronized void add(Rows.Chunk rows) {
        try {
            addPersons(rows.persons());
            addEvents(rows.events());
        } catch (SQLException e) {
            throw failed(folder, e);
        }
    }

    private void addPersons(List<Rows.Person> persons) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("persons")) {
            for (Rows.Person person : persons) {
                rows.beginRow();
                rows.append((byte) person.key().scenario());
                rows.append(person.key().person());
                rows.append(regions.get(person.who().region()));
                rows.append(ages.get(person.who().age()).byteValue());
                rows.append(person.who().category());
                rows.append(person.who().recordWrong());
                rows.append(person.who().occupation());
                for (long value : person.values()) {
                    rows.append(value);
                }
                rows.endRow();
            }
        }
    }

    private void addEvents(List<Rows.Event> events) throws SQLException {
        try (DuckDBAppender rows = connection.createAppender("events")) {
            for (Rows.Event event : events) {
                LocalDate on = Day.date(event.moment().day());
                rows.beginRow();
                rows.append((byte) event.key().scenario());
                rows.append(event.key().person());
                rows.append((byte) event.summons());
                rows.append(event.wrong());
                rows.append(on);
                rows.append((byte) event.moment().hourOfDay());
                rows.append(event.moment().step().word());
                rows.append(event.measure());
                rows.endRow();
            }
        }
    }

    private void copy(String table, String order, String file) throws SQLException {
        String target = folder.resolve(file).toString().replace("'", "''");
        execute("COPY (SELECT * FROM " + table + " ORDER BY " + order + ") TO '" + target
                + "' (FORMAT parquet, COMPRESSION zstd)");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static UncheckedIOException failed(Path folder, SQLException e) {
        return new UncheckedIOException(folder.toString(), new IOException(e.getMessage(), e));
    }
}
