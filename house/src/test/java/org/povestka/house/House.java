package org.povestka.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/// Everything there is to look at: the rooms, their sources and their classes.
public final class House {
    /// The folder of the repository; tests run in the folder of their module.
    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private House() {}

    /// The rooms that Maven builds.
    public static List<String> rooms() {
        return MODULE.matcher(read(ROOT.resolve("pom.xml")))
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    /// Every Java file of every room, as it is written.
    static List<Source> sources() {
        return Written.SOURCES;
    }

    /// Those of the files that are not tests.
    static List<Source> mainSources() {
        return sources().stream().filter(Source::isMain).toList();
    }

    /// The main files with a type known for every expression.
    static List<Source> analysedSources() {
        return Sources.analysed(javaFiles("main"));
    }

    /// The main classes of every room.
    public static JavaClasses classes() {
        return Compiled.CLASSES;
    }

    /// All files below a folder of the repository.
    public static List<Path> filesBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    /// All of a file, which is UTF-8.
    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static List<? extends JavaFileObject> javaFiles(String... parts) {
        List<Path> files = rooms().stream()
                .flatMap(room -> Stream.of(parts)
                        .map(part -> ROOT.resolve(room).resolve("src/" + part + "/java")))
                .flatMap(folder -> filesBelow(folder).stream())
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
        List<JavaFileObject> objects = new ArrayList<>();
        ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(null, null, StandardCharsets.UTF_8)
                .getJavaFileObjectsFromPaths(files)
                .forEach(objects::add);
        return objects;
    }

    /// Read once.
    private static final class Written {
        private static final List<Source> SOURCES = Sources.parsed(javaFiles("main", "test"));
    }

    /// Imported once.
    private static final class Compiled {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.povestka");
    }
}
