package org.povestka.population.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.report.Summary;
import org.povestka.population.scenario.Scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/// A run that was stopped goes on where it was.
class CheckpointTest {

    private static final Scenario LAW_OF_2026 = Scenarios.of("2026.yaml");
    private static final Scenario WITH_REMINDER = Scenarios.of("2026-with-reminder.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 3", "2, 2", "3, 1"})
    void whatever_was_finished_the_rest_gives_the_same_bytes(int threads, int chunks) {
        Job job = job(5 * Run.CHUNK + 17, LAW_OF_2026, WITH_REMINDER);
        stop(job, threads, chunks);
        assertThat(Checkpoint.in(folder, job).finished().cardinality()).isBetween(chunks, 5);
        AtomicLong lived = new AtomicLong();
        Outcome resumed =
                Run.of(job, 2, lived::addAndGet, () -> Witness.NONE, Checkpoint.in(folder, job));
        assertThat(lived).hasValue(job.people());
        assertThat(Summary.of(resumed)).isEqualTo(Summary.of(Run.of(job, 1, people -> {})));
    }

    @Test
    void another_job_begins_anew() {
        stop(job(3 * Run.CHUNK, LAW_OF_2026), 1, 2);
        Job other = job(3 * Run.CHUNK, WITH_REMINDER);
        assertThat(Checkpoint.in(folder, other).finished()).isEqualTo(new java.util.BitSet());
        Outcome outcome =
                Run.of(other, 1, people -> {}, () -> Witness.NONE, Checkpoint.in(folder, other));
        assertThat(Summary.of(outcome)).isEqualTo(Summary.of(Run.of(other, 1, people -> {})));
    }

    @Test
    void what_was_kept_can_be_forgotten() {
        Job job = job(3 * Run.CHUNK, LAW_OF_2026);
        stop(job, 1, 2);
        Checkpoint.in(folder, job).clear();
        assertThat(folder).isEmptyDirectory();
        assertThat(Checkpoint.in(folder, job).finished().isEmpty()).isTrue();
    }

    @Test
    void a_folder_that_is_gone_is_told_by_its_path() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Job job = job(3 * Run.CHUNK, LAW_OF_2026);
        Checkpoint checkpoint = Checkpoint.in(gone, job);
        Files.delete(gone);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Run.of(job, 2, people -> {}, () -> Witness.NONE, checkpoint))
                .withMessageContaining("gone");
    }

    /// Runs until so many chunks are finished, and fails then as a full disk would.
    private void stop(Job job, int threads, int chunks) {
        AtomicLong told = new AtomicLong();
        Progress full = people -> {
            if (people > 0 && told.incrementAndGet() == chunks) {
                throw new UncheckedIOException("full", new IOException("No space left on device"));
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() ->
                        Run.of(job, threads, full, () -> Witness.NONE, Checkpoint.in(folder, job)));
    }

    private static Job job(long people, Scenario... scenarios) {
        return new Job(List.of(scenarios), people, 7, Generator.MIXED);
    }
}
