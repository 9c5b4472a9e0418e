package org.povestka.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/// Classes that break a rule of the house on purpose: a test plants them to see that the rule is
/// watched.
final class Planted {
    private Planted() {}

    /// Compiles the texts into a folder and reads the classes back.
    ///
    /// @param folder where the class files go, empty before
    /// @param texts one file each, which begins with its package
    static JavaClasses classes(Path folder, String... texts) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<JavaFileObject> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Sources.planted(place(text), text));
        }
        DiagnosticCollector<JavaFileObject> flaws = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(flaws, null, null)) {
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
            List<String> options =
                    List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
            if (!compiler.getTask(null, manager, flaws, options, null, files).call()) {
                throw new IllegalArgumentException("does not compile: " + flaws.getDiagnostics());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
        return new ClassFileImporter().importPath(folder);
    }

    /// "package org.povestka.law; final class P {}" stands in "org/povestka/law/P.java".
    private static String place(String text) {
        String name = text.replaceAll("(?s).*?\\b(?:class|interface|record|enum) (\\w+).*", "$1");
        return text.substring("package ".length(), text.indexOf(';')).replace('.', '/') + "/" + name
                + ".java";
    }
}
