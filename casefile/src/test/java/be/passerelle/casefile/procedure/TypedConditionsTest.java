// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A condition of one kind of thread does not compile on a row of another.
class TypedConditionsTest {

    @TempDir
    private Path target = Path.of("");

    private static final String TABLE = """
            import be.passerelle.casefile.file.*;
            import be.passerelle.casefile.programme.*;
            import be.passerelle.casefile.trajectory.*;
            import be.passerelle.stream.act.Role;
            import be.passerelle.stream.procedure.*;

            class Table {
                static final Condition<In<Trajectory>> ENGAGED = Condition.of(
                        "engaged", Articles.ENGAGEMENT, s -> s.thread().engagement().complete().isPresent());
                static final Condition<In<?>> HAS_ACTS =
                        Condition.of("hasActs", Articles.ACCURACY, s -> !s.file().acts().isEmpty());
                static final Row<?, ?> ROW = FileRow.in(
                                %s, %s.class, Role.INSURED, Articles.VOLUNTARY)
                        .when(HAS_ACTS, ENGAGED);
            }
            """;

    @Test
    void of_its_own_kind_it_does() {
        assertThat(errors(TABLE.formatted("Trajectory.TRAJECTORY", "TrajectoryAct.Stopped")))
                .isEmpty();
    }

    @Test
    void of_another_it_does_not() {
        assertThat(errors(TABLE.formatted("Programme.PROGRAMME", "ProgrammeAct.Withdrawn")))
                .isNotEmpty();
    }

    private List<String> errors(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///Table.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        List<String> options = List.of(
                "-proc:none",
                "--class-path",
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", ""),
                "-d",
                target.toString());
        compiler.getTask(null, null, found, options, null, List.of(file)).call();
        return found.getDiagnostics().stream()
                .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
                .map(d -> d.getMessage(null))
                .toList();
    }
}
