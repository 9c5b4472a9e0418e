package org.povestka.spark.audit;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.row.Stretches.Stretch;
import org.povestka.audit.read.sort.CaseKey;
import org.povestka.audit.read.sort.EntryBytes;

/// Brings the entries of a log to the places of their cases, and into their order there.
final class Shuffle {

    /// The column with the place of the case.
    static final int PLACE = 0;

    /// The column with the key of the case.
    static final int KEY = 1;

    /// The column with the line of the entry.
    static final int LINE = 2;

    /// The column with the entry.
    static final int ENTRY = 3;

    private static final StructType COLUMNS = new StructType()
            .add("place", DataTypes.IntegerType, false)
            .add("key", DataTypes.BinaryType, false)
            .add("line", DataTypes.LongType, false)
            .add("entry", DataTypes.BinaryType, false);

    private Shuffle() {}

    /// The entries of a log: a partition for each place, in it the cases in their order, of each
    /// the entries in the order of the log.
    ///
    /// @param session where
    /// @param log how the log is read
    static JavaRDD<Row> of(SparkSession session, ReadyLog log) {
        JavaSparkContext context = new JavaSparkContext(session.sparkContext());
        List<Stretch> stretches = log.stretches();
        JavaRDD<Row> rows = context.parallelize(stretches, stretches.size())
                .flatMap(stretch -> rows(log, stretch));
        Dataset<Row> placed = session.createDataFrame(rows, COLUMNS)
                .repartitionById(log.places().count(), functions.col("place"));
        return placed.sortWithinPartitions("key", "line").toJavaRDD();
    }

    private static Iterator<Row> rows(ReadyLog log, Stretch stretch) {
        Pulled<Row> rows = new Pulled<>(taker -> {
            if (!log.source().read(stretch, entry -> taker.test(row(log, entry)))) {
                throw new IllegalStateException(
                        "the log has changed: " + log.source().place());
            }
        });
        TaskContext.get()
                .addTaskCompletionListener((TaskCompletionListener) context -> rows.close());
        return rows;
    }

    private static Row row(ReadyLog log, Entry entry) {
        byte[] key = CaseKey.of(entry.key().of());
        return RowFactory.create(
                log.places().of(key), key, entry.key().line(), EntryBytes.of(entry));
    }
}
