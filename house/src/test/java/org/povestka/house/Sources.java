package org.povestka.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// Java text into trees, by the compiler of the JDK that runs the tests.
final class Sources {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private static final String PLANTED = "planted";

    private Sources() {}

    /// A file that stands in no room: what a rule of the house has to find something wrong in.
    static JavaFileObject planted(String place, String text) {
        return new Text(place, text);
    }

    /// A planted file of the room `law`, read but not analysed.
    static Source planted(String text) {
        return parsed(List.of(planted("law/src/main/java/org/povestka/law/Planted.java", text)))
                .getFirst();
    }

    /// The files as they are written.
    static List<Source> parsed(List<? extends JavaFileObject> files) {
        JavacTask task = task(files, new DiagnosticCollector<>());
        try {
            return sources(task, task.parse());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The files with a type known for every expression. They must compile together.
    static List<Source> analysed(List<? extends JavaFileObject> files) {
        DiagnosticCollector<JavaFileObject> flaws = new DiagnosticCollector<>();
        JavacTask task = task(files, flaws);
        try {
            Iterable<? extends CompilationUnitTree> trees = task.parse();
            task.analyze();
            List<String> errors = flaws.getDiagnostics().stream()
                    .filter(flaw -> flaw.getKind() == Diagnostic.Kind.ERROR)
                    .map(Object::toString)
                    .toList();
            if (!errors.isEmpty()) {
                throw new IllegalArgumentException(
                        "does not compile: " + String.join("\n", errors));
            }
            return sources(task, trees);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JavacTask task(
            List<? extends JavaFileObject> files, DiagnosticCollector<JavaFileObject> flaws) {
        List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
        return (JavacTask) COMPILER.getTask(null, null, flaws, options, null, files);
    }

    private static List<Source> sources(
            JavacTask task, Iterable<? extends CompilationUnitTree> trees) throws IOException {
        DocTrees docTrees = DocTrees.instance(task);
        List<Source> sources = new ArrayList<>();
        for (CompilationUnitTree tree : trees) {
            String text = tree.getSourceFile().getCharContent(true).toString();
            sources.add(new Source(place(tree.getSourceFile()), text, tree, docTrees));
        }
        return List.copyOf(sources);
    }

    /// The compiler hands its files back in wrappers, so the address tells the planted ones.
    private static String place(JavaFileObject file) {
        URI address = file.toUri();
        return address.getScheme().equals(PLANTED)
                ? address.getPath().substring(1)
                : House.ROOT.relativize(Path.of(address)).toString().replace('\\', '/');
    }

    /// A Java file held in memory.
    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        private Text(String place, String text) {
            super(URI.create(PLANTED + ":///" + place), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
