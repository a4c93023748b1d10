// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A rule about the text of files.
///
/// @param sentence the rule in words
/// @param concerns which files it looks at
/// @param check what breaks it in those files, seen together
/// @param planted files that break it, each list alone, to prove that it can fail
record TidyRule(
        String sentence,
        Predicate<SourceText> concerns,
        Function<List<SourceText>, Stream<Violation>> check,
        List<List<SourceText>> planted) {

    static TidyRule perFile(
            String sentence,
            Predicate<SourceText> concerns,
            Function<SourceText, Stream<Violation>> check,
            SourceText... planted) {
        var plantedAlone = Stream.of(planted).map(List::of).toList();
        return new TidyRule(sentence, concerns, files -> files.stream().flatMap(check), plantedAlone);
    }

    List<SourceText> concerned(List<SourceText> files) {
        return files.stream().filter(concerns).toList();
    }

    List<Violation> violations(List<SourceText> files) {
        return check.apply(concerned(files)).toList();
    }
}
