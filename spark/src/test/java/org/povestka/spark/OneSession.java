package org.povestka.spark;

import org.apache.spark.sql.SparkSession;
import org.povestka.spark.session.Cluster;

/// The one session with Spark of all tests, on two threads; it ends with the process.
public final class OneSession {

    private static final SparkSession SESSION = SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "3")
            .getOrCreate();

    private OneSession() {}

    /// The session.
    public static SparkSession session() {
        return SESSION;
    }

    /// The session as a cluster, which nobody ends.
    public static Cluster cluster() {
        SparkSession.setDefaultSession(SESSION);
        return new Cluster();
    }
}
