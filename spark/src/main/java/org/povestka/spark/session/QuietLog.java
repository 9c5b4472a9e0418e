package org.povestka.spark.session;

/// Keeps Spark from logging to a person's terminal what he did not ask for: warnings of its
/// own, and on every start that it starts. Whoever names a configuration of the log gets that.
final class QuietLog {

    private static final String KEY = "log4j2.configurationFile";

    private QuietLog() {}

    static void set() {
        if (System.getProperty(KEY) == null) {
            System.setProperty(KEY, "classpath:org/povestka/spark/session/quiet.properties");
        }
    }
}
