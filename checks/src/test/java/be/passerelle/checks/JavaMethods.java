// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// The methods of Java files, read by the compiler's own parser.
final class JavaMethods {

    record Method(String path, String name, int firstLine, int lines) {}

    private JavaMethods() {}

    static Stream<Method> of(List<SourceText> files) {
        var sources = files.stream().<JavaFileObject>map(Source::new).toList();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var options = List.of("-proc:none", "--release", "25");
        var task = (JavacTask) compiler.getTask(null, null, diagnostic -> {}, options, null, sources);
        var trees = Trees.instance(task);
        try {
            var methods = new ArrayList<Method>();
            for (var unit : task.parse()) {
                new Scanner(unit, trees, methods).scan(unit, null);
            }
            return methods.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Scanner extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final Trees trees;
        private final List<Method> methods;

        private Scanner(CompilationUnitTree unit, Trees trees, List<Method> methods) {
            this.unit = unit;
            this.trees = trees;
            this.methods = methods;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, method));
            var last = lines.getLineNumber(positions.getEndPosition(unit, method));
            var path = unit.getSourceFile().toUri().getPath().substring(1);
            methods.add(new Method(path, method.getName().toString(), (int) first, (int) (last - first + 1)));
            return super.visitMethod(method, nothing);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        private Source(SourceText file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
