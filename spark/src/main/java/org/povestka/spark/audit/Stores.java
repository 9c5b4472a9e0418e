package org.povestka.spark.audit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;
import org.povestka.audit.run.Copy;

/// What lies at an address, reached by every machine with the settings of the driver.
///
/// An address is taken as Hadoop takes it: `%20` stands for itself, a space for a space.
///
/// @param settings those of the session: what `spark-submit` was given, and the files of Hadoop
record Stores(SerializableConfiguration settings) implements Serializable {

    /// What a session reaches.
    static Stores of(SparkSession session) {
        return new Stores(
                new SerializableConfiguration(session.sparkContext().hadoopConfiguration()));
    }

    /// The address of a file that every machine sees under the same path.
    static String address(java.nio.file.Path file) {
        return "file://" + file.toAbsolutePath().toUri().getPath();
    }

    /// Opens what lies there.
    FSDataInputStream open(String address) throws IOException {
        Path path = new Path(address);
        return path.getFileSystem(settings.value()).open(path);
    }

    /// A copy in the temporary folder, or why there is none.
    ///
    /// @throws UncheckedIOException if it cannot be read
    Copy copy(String address) {
        try {
            Path path = new Path(address);
            if (!readable(path, settings.value())) {
                return new Copy.Unreadable();
            }
            FileSystem store = path.getFileSystem(settings.value());
            return store.getFileStatus(path).isDirectory() ? new Copy.OfFolder() : made(address);
        } catch (FileNotFoundException e) {
            return new Copy.OfNothing();
        } catch (IllegalArgumentException e) {
            // So Hadoop says that there is no such host.
            throw new UncheckedIOException(address, new IOException(e.getMessage(), e));
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }

    private Copy made(String address) throws IOException {
        java.nio.file.Path copy = Files.createTempFile("povestka-audit", ".log");
        try (InputStream in = open(address)) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return new Copy.Made(copy);
        } catch (IOException e) {
            Files.delete(copy);
            throw e;
        }
    }

    private static boolean readable(Path path, Configuration settings) throws IOException {
        try {
            FileSystem.getFileSystemClass(path.toUri().getScheme(), settings);
            return true;
        } catch (UnsupportedFileSystemException e) {
            return false;
        } catch (RuntimeException e) {
            // It is known by name, as hadoop-aws is, and its class is not here.
            if (e.getCause() instanceof ClassNotFoundException) {
                return false;
            }
            throw e;
        }
    }
}
