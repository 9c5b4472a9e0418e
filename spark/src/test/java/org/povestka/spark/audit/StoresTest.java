package org.povestka.spark.audit;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.run.Copy;
import org.povestka.spark.OneSession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What is made of an address, by what lies there.
class StoresTest {

    private final SparkAudit engine = new SparkAudit(OneSession.cluster(), 20_000, 3);

    @TempDir
    private Path folder;

    @AfterEach
    void copies_are_deleted() {
        engine.close();
    }

    @Test
    void the_name_of_a_file_is_no_address() {
        assertThat(engine.copy("town.csv")).isInstanceOf(Copy.OfFile.class);
    }

    @Test
    void a_log_is_copied_for_the_driver_and_the_copy_deleted() throws Exception {
        Path log = Files.writeString(folder.resolve("a town, 100%20.csv"), "case,on,what\n");
        Path copy = copied(Stores.address(log));
        assertThat(copy).hasSameTextualContentAs(log);
        engine.close();
        assertThat(copy).doesNotExist();
    }

    @Test
    void the_settings_of_the_session_say_where_a_log_lies() throws Exception {
        Path log = Files.writeString(folder.resolve("log.csv"), "case,on,what\n");
        OneSession.session()
                .sparkContext()
                .hadoopConfiguration()
                .set("fs.viewfs.mounttable.stores.link./logs", Stores.address(folder));
        assertThat(copied("viewfs://stores/logs/log.csv")).hasSameTextualContentAs(log);
    }

    @Test
    void nothing_and_a_folder_are_told_apart() {
        String address = Stores.address(folder);
        assertThat(engine.copy(address)).isInstanceOf(Copy.OfFolder.class);
        assertThat(engine.copy(address + "none.csv")).isInstanceOf(Copy.OfNothing.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3a://bucket/log.csv", "town://bucket/log.csv"})
    void what_nothing_here_reads_is_said_to_be_so(String address) {
        assertThat(engine.copy(address)).isInstanceOf(Copy.Unreadable.class);
    }

    @Test
    void a_host_that_does_not_exist_is_a_failure_of_the_machine() {
        String address = "hdfs://no-such-host.invalid:8020/log.csv";
        assertThatThrownBy(() -> engine.copy(address))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(address)
                .cause()
                .hasMessageContaining("no-such-host.invalid");
    }

    private Path copied(String address) {
        return switch (engine.copy(address)) {
            case Copy.Made made -> made.path();
            case Copy.OfFile other -> throw new AssertionError(other);
            case Copy.OfNothing other -> throw new AssertionError(other);
            case Copy.OfFolder other -> throw new AssertionError(other);
            case Copy.Unreadable other -> throw new AssertionError(other);
        };
    }
}
