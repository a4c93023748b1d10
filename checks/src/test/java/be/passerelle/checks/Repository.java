// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The files that people wrote: what the build makes, what was vendored and pictures are left out.
final class Repository {

    private static final Set<String> NOT_OURS =
            Set.of(".git", ".run", ".idea", ".vscode", "target", "data", "vendor", "node_modules");
    private static final Set<String> MAVEN_WRAPPER = Set.of("mvnw", "mvnw.cmd");
    private static final List<String> NOT_TEXT =
            List.of(".png", ".jpg", ".ico", ".woff2", ".ttf", ".jar", ".gz", ".zip", ".bin");

    private Repository() {}

    static Path root() {
        var root = Path.of(System.getProperty("passerelle.root", ".."));
        if (!Files.exists(root.resolve("law/pom.xml"))) {
            throw new IllegalStateException("Not the root of the repository: " + root.toAbsolutePath());
        }
        return root;
    }

    static List<SourceText> files() {
        var files = new ArrayList<SourceText>();
        try {
            Files.walkFileTree(root(), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_OURS.contains(name(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()
                            && !NOT_OURS.contains(name(file))
                            && !MAVEN_WRAPPER.contains(name(file))) {
                        read(file).ifPresent(files::add);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(files);
    }

    /// The compiled classes of a module.
    static Path classes(String module) {
        return root().resolve(module).resolve("target").resolve("classes");
    }

    private static Optional<SourceText> read(Path file) throws IOException {
        var path = root().relativize(file).toString().replace('\\', '/');
        if (NOT_TEXT.stream().anyMatch(path::endsWith)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SourceText(path, Files.readString(file, StandardCharsets.UTF_8)));
        } catch (MalformedInputException e) {
            throw new IOException(path + " is not UTF-8", e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
