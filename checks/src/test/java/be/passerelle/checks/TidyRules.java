// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import static be.passerelle.checks.TidyRule.perFile;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How long, how named, how headed our files are.
final class TidyRules {

    private static final int LONGEST_FILE = 400;

    /// One file on purpose: whoever does not trust us reads it, and runs it alone.
    private static final String VERIFIER = "tools/Verify.java";

    private static final int LONGEST_METHOD = 60;
    private static final int LONGEST_LINE = 120;
    private static final String HEADER = "// SPDX-License-Identifier: EUPL-1.2";

    /// Kinds of code instead of subjects.
    private static final Set<String> FORBIDDEN_FOLDERS = Set.of(
            "util",
            "utils",
            "dto",
            "impl",
            "helper",
            "helpers",
            "manager",
            "managers",
            "common",
            "misc",
            "service",
            "services");

    // Written in two halves, so that this file does not contain what it forbids.
    private static final Pattern UNFINISHED =
            Pattern.compile("(//|/\\*|^\\s*\\*|#|--).*\\b(" + "TO" + "DO|FIX" + "ME|XX" + "X|HA" + "CK)\\b");
    private static final Pattern SWITCHED_OFF = Pattern.compile(
            "@Dis" + "abled|@Ig" + "nore\\b|\\bass" + "ume(True|False|That|Thrown|No)|Assump" + "tions");
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.~*}-])/(work|root|home/[a-z]+|Users/[a-z]+)/");

    private static final Predicate<SourceText> JAVA = file -> file.endsWith(".java");
    private static final Predicate<SourceText> CODE =
            file -> file.endsWith(".java", ".jte", ".sql", ".sh", ".css", ".js") || isCommand(file);
    private static final Predicate<SourceText> ANY = file -> true;

    private TidyRules() {}

    static List<TidyRule> all() {
        return List.of(
                fileLength(),
                methodLength(),
                lineLength(),
                folderNames(),
                oneName(),
                headers(),
                packageSentences(),
                unfinished(),
                switchedOff(),
                machinePaths());
    }

    private static TidyRule fileLength() {
        return perFile(
                "A file has at most 400 lines; split it by subject.",
                CODE,
                file -> file.lines().size() <= LONGEST_FILE || file.path().equals(VERIFIER)
                        ? Stream.empty()
                        : Stream.of(file.violation(LONGEST_FILE, file.lines().size() + " lines")),
                new SourceText("law/src/main/java/Long.java", "\n".repeat(LONGEST_FILE + 1)));
    }

    private static TidyRule methodLength() {
        var body = "int x;\n".repeat(LONGEST_METHOD);
        return new TidyRule(
                "A method has at most 60 lines; give its parts names.",
                JAVA,
                files -> JavaMethods.of(files)
                        .filter(method -> method.lines() > LONGEST_METHOD)
                        .map(method -> new Violation(
                                method.path(), method.firstLine(), method.name() + ": " + method.lines() + " lines")),
                List.of(List.of(
                        new SourceText("law/src/main/java/A.java", "class A { void walk() {\n" + body + "} }"))));
    }

    private static TidyRule lineLength() {
        return perFile(
                "A line has at most 120 columns.",
                file -> file.endsWith(".java", ".sql", ".sh") || isCommand(file),
                file -> file.eachLine((line, number) ->
                        columns(line) <= LONGEST_LINE ? Stream.empty() : Stream.of(columns(line) + " columns")),
                new SourceText("law/src/main/java/Wide.java", "x".repeat(LONGEST_LINE + 1)));
    }

    private static TidyRule folderNames() {
        return perFile(
                "A folder is named after a subject, never after a kind of code.",
                file -> file.path().contains("src/"),
                file -> file.folders().stream()
                        .filter(FORBIDDEN_FOLDERS::contains)
                        .map(name -> file.violation(1, "name the subject instead of “" + name + "”")),
                new SourceText("law/src/main/java/be/passerelle/law/util/Dates.java", ""));
    }

    private static TidyRule oneName() {
        return new TidyRule(
                "One thing has one name: no two types of the product have the same, in whatever packages.",
                file -> JAVA.test(file) && file.path().contains("/src/main/java/") && !file.endsWith("-info.java"),
                files -> files.stream().collect(Collectors.groupingBy(TidyRules::name)).values().stream()
                        .filter(same -> same.size() > 1)
                        .flatMap(same -> same.stream().map(file -> file.violation(1, "there are " + same.size()))),
                List.of(List.of(
                        new SourceText("law/src/main/java/be/passerelle/law/Change.java", ""),
                        new SourceText("web/src/main/java/be/passerelle/web/Change.java", ""))));
    }

    private static String name(SourceText file) {
        return file.path().substring(file.folder().length() + 1);
    }

    private static TidyRule headers() {
        return perFile(
                "A Java file begins with the licence.",
                JAVA,
                file -> file.text().startsWith(HEADER + "\n")
                        ? Stream.empty()
                        : Stream.of(file.violation(1, "first line must be " + HEADER)),
                new SourceText("law/src/main/java/Bare.java", "class Bare {}"));
    }

    private static TidyRule packageSentences() {
        return new TidyRule(
                "A package says in one sentence what it holds, and is @NullMarked.",
                file -> JAVA.test(file) && file.path().contains("/java/be/"),
                TidyRules::packagesWithoutSentence,
                List.of(List.of(
                        new SourceText("law/src/main/java/be/passerelle/law/bare/Bare.java", "class Bare {}"))));
    }

    /// A package of tests that has the name of a package in `main` is covered by that one's sentence.
    private static Stream<Violation> packagesWithoutSentence(List<SourceText> files) {
        var told = files.stream()
                .filter(file -> file.endsWith("/package-info.java"))
                .filter(file ->
                        file.text().contains("@NullMarked") && file.text().contains("/// "))
                .map(SourceText::folder)
                .collect(Collectors.toSet());
        return files.stream()
                .filter(file -> !told.contains(file.folder()))
                .filter(file -> !told.contains(file.folder().replace("/src/test/", "/src/main/")))
                .map(file -> new Violation(
                        file.folder() + "/package-info.java", 1, "missing, or without a /// sentence or @NullMarked"))
                .distinct();
    }

    private static TidyRule unfinished() {
        return perFile(
                "Unfinished work is an issue, not a mark in the code.",
                ANY,
                file -> file.eachLine((line, number) -> UNFINISHED.matcher(line).find()
                        ? Stream.of("finish it, or open an issue: " + line.strip())
                        : Stream.empty()),
                new SourceText("law/src/main/java/Late.java", "// TO" + "DO later"));
    }

    private static TidyRule switchedOff() {
        return perFile(
                "Every test runs; what cannot pass is repaired or removed.",
                JAVA,
                file -> file.eachLine(
                        (line, number) -> SWITCHED_OFF.matcher(line).find()
                                ? Stream.of("a test that can be skipped proves nothing: " + line.strip())
                                : Stream.empty()),
                new SourceText("law/src/test/java/OffTest.java", "@Dis" + "abled class OffTest {}"),
                new SourceText("law/src/test/java/MaybeTest.java", "ass" + "umeTrue(onLinux());"));
    }

    private static TidyRule machinePaths() {
        return perFile(
                "Nothing depends on where somebody's machine keeps a file.",
                ANY,
                file -> file.eachLine(
                        (line, number) -> MACHINE_PATH.matcher(line).find()
                                ? Stream.of("write the path from the root of the repository: " + line.strip())
                                : Stream.empty()),
                new SourceText("docs/a.md", "see /wo" + "rk/main"),
                new SourceText("run", "cd /ho" + "me/anne/passerelle"));
    }

    private static boolean isCommand(SourceText file) {
        return Set.of("run", "test", ".ci/run").contains(file.path());
    }

    private static int columns(String line) {
        return line.codePointCount(0, line.length());
    }
}
