package org.povestka.population.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.povestka.law.reading.Reading;
import org.povestka.population.metric.Metric;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;

/// Names a job by everything its result depends on, as far as it was asked for.
final class Fingerprint {

    private static final int BYTES = 12;

    private Fingerprint() {}

    /// The name: the same for the same job, in any process.
    static String of(Job job) {
        StringBuilder text = new StringBuilder();
        text.append(job.people()).append(' ').append(job.seed());
        text.append(' ').append(job.generator()).append('\n');
        text.append(Arrays.toString(Metric.values())).append('\n');
        job.scenarios().forEach(scenario -> add(scenario, text));
        byte[] digest = sha256().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static void add(Scenario scenario, StringBuilder text) {
        text.append(scenario.name()).append(scenario.days()).append('\n');
        text.append(scenario.regime().word()).append(scenario.regime().reform()).append('\n');
        for (Reading reading : scenario.practice().chosen()) {
            text.append(reading.key()).append(' ');
        }
        for (Quantity quantity : Quantity.values()) {
            text.append('\n').append(quantity.path()).append(' ');
            text.append(scenario.assumption(quantity).value());
        }
        text.append('\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
