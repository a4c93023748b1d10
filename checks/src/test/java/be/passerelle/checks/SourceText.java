// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One file of the repository.
///
/// @param path from the root of the repository, with `/` between folders
record SourceText(String path, String text) {

    boolean endsWith(String... endings) {
        return Stream.of(endings).anyMatch(path::endsWith);
    }

    String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    Set<String> folders() {
        return Set.copyOf(List.of(folder().split("/", -1)));
    }

    List<String> lines() {
        return text.lines().toList();
    }

    Violation violation(int line, String message) {
        return new Violation(path, line, message);
    }

    /// The violations that `check` finds line by line; it gets the line and its number.
    Stream<Violation> eachLine(BiFunction<String, Integer, Stream<String>> check) {
        var lines = lines();
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(index ->
                        check.apply(lines.get(index), index + 1).map(message -> violation(index + 1, message)));
    }
}
