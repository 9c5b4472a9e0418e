package org.povestka.spark.submit;

import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.plugin.DriverPlugin;
import org.apache.spark.api.plugin.ExecutorPlugin;
import org.apache.spark.api.plugin.PluginContext;
import org.apache.spark.api.plugin.SparkPlugin;

/// Lets the process die that takes the first task of a stage, before it has done any of it. So
/// that task can only be done by another, however quick or busy the machine is.
public final class MortalMachine implements SparkPlugin {

    /// The setting that names the stage.
    static final String STAGE = "spark.povestka.mortal.stage";

    /// As after `kill -9`.
    private static final int KILLED = 137;

    @Override
    public DriverPlugin driverPlugin() {
        return new DriverPlugin() {};
    }

    @Override
    public ExecutorPlugin executorPlugin() {
        return new Mortal();
    }

    /// What runs in each process.
    private static final class Mortal implements ExecutorPlugin {

        private int stage = -1;

        @Override
        public void init(PluginContext context, Map<String, String> extra) {
            stage = context.conf().getInt(STAGE, -1);
        }

        @Override
        public void onTaskStart() {
            TaskContext task = TaskContext.get();
            boolean first = task.stageId() == stage
                    && task.stageAttemptNumber() == 0
                    && task.attemptNumber() == 0
                    && task.partitionId() == 0;
            if (first) {
                Runtime.getRuntime().halt(KILLED);
            }
        }
    }
}
