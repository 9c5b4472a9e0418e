package org.povestka.spark.session;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import scala.collection.Iterator;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/// Machines that run tasks, and the driver that hears what came of each as it ends.
public final class Cluster implements AutoCloseable {

    private static final String MASTER = "spark.master";
    private static final String ALL_PROCESSORS = "local[*]";
    private static final String LOOPBACK = "127.0.0.1";

    /// The session, once it was needed.
    private final List<SparkSession> begun = new ArrayList<>(1);

    private boolean own;

    /// What is done with one item, on whichever machine is free; where that fails, perhaps once
    /// more.
    ///
    /// @param <T> what it is about
    /// @param <R> what comes of it
    @FunctionalInterface
    public interface Task<T, R> extends Serializable {

        /// Does it.
        ///
        /// @param item what it is about
        /// @return what comes of it
        R run(T item);
    }

    /// The session: that which somebody has begun; otherwise one of its own, on the machines
    /// that `spark-submit` names or on all processors of this one, which ends when this is
    /// closed. It begins when it is first asked for.
    ///
    /// @return the session
    public SparkSession session() {
        if (begun.isEmpty()) {
            begun.add(begin());
        }
        return begun.getFirst();
    }

    private SparkSession begin() {
        boolean alone = System.getProperty(MASTER) == null;
        if (alone) {
            QuietLog.set();
        }
        if (SparkSession.getDefaultSession().isDefined()) {
            return SparkSession.getDefaultSession().get();
        }
        own = true;
        SparkConf conf = new SparkConf();
        conf.setIfMissing("spark.app.name", "povestka");
        // Results are taken one by one as they come and never held together.
        conf.setIfMissing("spark.driver.maxResultSize", "0");
        if (alone) {
            conf.setMaster(ALL_PROCESSORS);
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.bindAddress", LOOPBACK);
            conf.setIfMissing("spark.driver.host", LOOPBACK);
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /// How many tasks run at once.
    ///
    /// @return 1 or more
    public int atOnce() {
        return Math.max(1, session().sparkContext().defaultParallelism());
    }

    /// Runs a task for each item.
    ///
    /// @param items what the tasks are about, one each
    /// @param task what is done with an item
    /// @param taker hears what came of each, one after the other as they end, each once
    /// @param <T> what a task is about
    /// @param <R> what comes of it
    /// @throws UncheckedIOException if the machines fail, or the taker says so
    public <T, R> void each(List<T> items, Task<T, R> task, Consumer<R> taker) {
        if (items.isEmpty()) {
            return;
        }
        JavaSparkContext context = new JavaSparkContext(session().sparkContext());
        each(
                context.parallelize(items, items.size()).map(task::run),
                (place, result) -> taker.accept(result));
    }

    /// Lets the machines work out what each partition holds, which is one item.
    ///
    /// @param partitions what is worked out
    /// @param taker hears the place of a partition, from 0, and its item, one after the
    /// other as they end, each once
    /// @param <R> the items
    /// @throws UncheckedIOException if the machines fail, or the taker says so
    public <R> void each(JavaRDD<R> partitions, BiConsumer<Integer, R> taker) {
        try {
            session()
                    .sparkContext()
                    .runJob(
                            partitions.rdd(),
                            new Only<R>(),
                            new Handing<>(taker),
                            ClassTag$.MODULE$.apply(Object.class));
        } catch (Exception e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        if (own) {
            begun.forEach(SparkSession::stop);
            begun.clear();
        }
    }

    /// What the machine failed with, whoever wrapped it; a fault of ours stays one.
    private static RuntimeException failed(Exception failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof UncheckedIOException told) {
                return told;
            }
            cause = cause.getCause();
        }
        return failure instanceof SparkException
                ? new UncheckedIOException(
                        "Apache Spark", new IOException(failure.getMessage(), failure))
                : new IllegalStateException("a task failed", failure);
    }

    /// The one item of a partition.
    private static final class Only<R> extends AbstractFunction1<Iterator<R>, Object>
            implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public Object apply(Iterator<R> items) {
            return items.next();
        }
    }

    /// Hands what came of a partition on, unless the taker has failed before.
    private static final class Handing<R> extends AbstractFunction2<Object, Object, BoxedUnit> {

        private final BiConsumer<Integer, R> taker;
        private boolean failed;

        private Handing(BiConsumer<Integer, R> taker) {
            this.taker = taker;
        }

        @Override
        @SuppressWarnings("unchecked")
        public BoxedUnit apply(Object partition, Object result) {
            if (!failed) {
                failed = true;
                taker.accept((Integer) partition, (R) result);
                failed = false;
            }
            return BoxedUnit.UNIT;
        }
    }
}
