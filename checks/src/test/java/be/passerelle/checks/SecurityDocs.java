// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `docs/security` claims, held against the sources: a test that was renamed holds nothing, and a requirement that
/// nobody answered reads like one that is met.
final class SecurityDocs {

    static final String ASVS = "docs/security/asvs.md";
    static final String PLANTED = "docs/security/planted-faults.md";

    /// Every requirement of level 1 and 2, a line each: its number and its level.
    static final String NUMBERS = "checks/src/test/resources/asvs-5.0.0.txt";

    /// Where a page ends that counts faults about who sees what, and other ones begin.
    private static final String OTHERS = "## The record";

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern NAMED = Pattern.compile("([A-Z][A-Za-z0-9]+)(?:\\.([a-z][A-Za-z0-9_]+))?");
    private static final Pattern PATH =
            Pattern.compile("[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+)+|[A-Za-z0-9-]+\\.(?:md|xml)");
    private static final Set<String> HOW = Set.of("test", "code", "reason", "not applicable", "**OPEN**");

    /// The names of Java files, each with what the files of that name say.
    private final Map<String, List<SourceText>> types;

    private final Set<String> paths;
    private final Map<String, String> pages;

    SecurityDocs(List<SourceText> files) {
        this.types = files.stream()
                .filter(file -> file.endsWith(".java"))
                .collect(Collectors.groupingBy(
                        file -> file.path().replaceFirst("^.*/", "").replace(".java", "")));
        this.paths = files.stream().map(SourceText::path).collect(Collectors.toSet());
        this.pages = files.stream()
                .filter(file -> Set.of(ASVS, PLANTED, NUMBERS).contains(file.path()))
                .collect(Collectors.toMap(SourceText::path, SourceText::text));
    }

    /// All that is wrong with both pages.
    List<String> mistakes() {
        return Stream.of(requirements(), counts(), places(ASVS), places(PLANTED), faults())
                .flatMap(List::stream)
                .toList();
    }

    /// Each number once, at its level, with an answer.
    private List<String> requirements() {
        Map<String, List<List<String>>> answers = answers().stream().collect(Collectors.groupingBy(List::getFirst));
        Map<String, String> levels = levels();
        Stream<String> missing = levels.entrySet().stream()
                .filter(each -> !answers.getOrDefault(each.getKey(), List.of()).stream()
                        .map(row -> row.get(1))
                        .toList()
                        .equals(List.of(each.getValue())))
                .map(each -> each.getKey() + " of level " + each.getValue() + " is not answered once");
        Stream<String> unknown = answers.keySet().stream()
                .filter(number -> !levels.containsKey(number))
                .map(number -> number + " is no requirement");
        Stream<String> empty = answers().stream()
                .filter(row -> !HOW.contains(row.get(3)) || row.get(4).isBlank() || !isHeld(row))
                .map(row -> row.getFirst() + " says neither how nor where");
        return Stream.of(missing, unknown, empty).flatMap(each -> each).toList();
    }

    /// A test is named where a test is claimed, a place where the code is.
    private boolean isHeld(List<String> row) {
        List<String> named = named(row.get(4));
        return switch (row.get(3)) {
            case "test" -> named.stream().anyMatch(name -> name.matches("[A-Z]\\w+(Test|Contract)\\.\\w+"));
            case "code" -> named.stream().anyMatch(this::exists);
            // Whoever runs an installation is told, on a page.
            case "reason" -> named.stream().anyMatch(name -> name.endsWith(".md") && exists(name));
            default -> true;
        };
    }

    /// The table at the top says how many rows of each kind there are.
    private List<String> counts() {
        List<List<String>> answers = answers();
        return HOW.stream()
                .filter(how -> {
                    long one = count(answers, how, "1");
                    long two = count(answers, how, "2");
                    String told = "| %s | %d | %d | %d |".formatted(how, one, two, one + two);
                    return !page(ASVS).contains(told);
                })
                .map(how -> "the number of “" + how + "” is another one")
                .toList();
    }

    private static long count(List<List<String>> answers, String how, String level) {
        return answers.stream()
                .filter(row -> row.get(3).equals(how) && row.get(1).equals(level))
                .count();
    }

    /// Whatever is named exists: a type, a method in it, a file.
    private List<String> places(String page) {
        return named(page(page)).stream()
                // Where a fault is planted is looked at with the faults.
                .filter(name -> page.equals(ASVS) || name.contains("."))
                .filter(name -> !exists(name))
                .map(name -> page + " names " + name + ", which is not there")
                .toList();
    }

    private boolean exists(String name) {
        Matcher type = NAMED.matcher(name);
        if (PATH.matcher(name).matches() || !type.matches()) {
            return paths.stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "/"));
        }
        List<SourceText> files = types.getOrDefault(type.group(1), List.of());
        String method = type.group(2);
        return method == null
                ? !files.isEmpty()
                : files.stream().anyMatch(file -> file.text().contains(method + "("));
    }

    /// Each fault is where it is said to be, and is listed once; the numbers at the top are those of the rows.
    private List<String> faults() {
        List<List<String>> rows =
                rows(page(PLANTED)).filter(row -> row.size() == 3).toList();
        Set<String> seen = new HashSet<>();
        Stream<String> wrong = rows.stream()
                .filter(row -> row.get(1).contains("`: `"))
                .filter(row -> !isPlanted(row) || !seen.add(row.get(1) + row.get(2)))
                .map(row -> row.getFirst() + ": it is not there, or was told before");
        return Stream.concat(
                        wrong,
                        about() >= 40 && page(PLANTED).contains("**" + about() + " faults about")
                                ? Stream.empty()
                                : Stream.of("there are " + about() + " faults about who sees what"))
                .toList();
    }

    private boolean isPlanted(List<String> row) {
        List<String> place = code(row.get(1));
        return place.size() == 2
                && code(row.get(2)).size() == 1
                && types.getOrDefault(place.getFirst(), List.of()).stream()
                        .anyMatch(file -> file.path().contains("/src/test/")
                                && file.text().contains(place.getLast()));
    }

    /// How many planted faults are about who sees what.
    long about() {
        return rows(page(PLANTED).split(OTHERS, 2)[0])
                .filter(row -> row.size() == 3 && row.get(1).contains("`: `"))
                .count();
    }

    private List<List<String>> answers() {
        return rows(page(ASVS))
                .filter(row -> row.size() == 5 && row.getFirst().matches("[0-9]+\\.[0-9]+\\.[0-9]+"))
                .toList();
    }

    private Map<String, String> levels() {
        return page(NUMBERS)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, _) -> one, TreeMap::new));
    }

    private static Stream<List<String>> rows(String page) {
        return page.lines()
                .filter(line -> line.startsWith("| "))
                .map(line -> Stream.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList());
    }

    /// What stands in signs of code and names a type, a method or a file.
    private static List<String> named(String text) {
        return code(text).stream()
                .filter(each ->
                        NAMED.matcher(each).matches() || PATH.matcher(each).matches())
                .toList();
    }

    private static List<String> code(String text) {
        return CODE.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private String page(String path) {
        return pages.getOrDefault(path, "");
    }
}
