// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What people read is there in four languages.
final class TextRules {

    private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");
    private static final Pattern NAME = Pattern.compile("(.*)_(fr|nl|de|en)\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z0-9_]+}");

    private TextRules() {}

    static List<TidyRule> all() {
        return List.of(sameKeys(), noEmptyTexts(), samePlaceholders(), typographicApostrophe());
    }

    private static TidyRule sameKeys() {
        return new TidyRule(
                "Every text is there in French, Dutch, German and English.",
                TextRules::isText,
                files -> byBundle(files).entrySet().stream().flatMap(TextRules::missingKeys),
                List.of(List.of(
                        new SourceText("web/src/main/resources/texts/a_fr.properties", "a.b=x\na.c=y\n"),
                        new SourceText("web/src/main/resources/texts/a_nl.properties", "a.b=x\n"))));
    }

    private static Stream<Violation> missingKeys(Map.Entry<String, Map<String, SourceText>> bundle) {
        var all = bundle.getValue().values().stream()
                .flatMap(file -> texts(file).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return LANGUAGES.stream().flatMap(language -> {
            var file = bundle.getValue().get(language);
            var path = bundle.getKey() + "_" + language + ".properties";
            if (file == null) {
                return Stream.of(new Violation(path, 1, "the whole file is missing"));
            }
            var keys = texts(file).keySet();
            return all.stream()
                    .filter(key -> !keys.contains(key))
                    .map(key -> new Violation(path, 1, key + " is missing"));
        });
    }

    private static TidyRule noEmptyTexts() {
        return TidyRule.perFile(
                "No text is empty.",
                TextRules::isText,
                file -> texts(file).entrySet().stream()
                        .filter(text -> text.getValue().isBlank())
                        .map(text -> file.violation(1, text.getKey() + " is empty")),
                new SourceText("web/src/main/resources/texts/a_fr.properties", "a.b=\n"));
    }

    private static TidyRule samePlaceholders() {
        return new TidyRule(
                "The four languages of a text speak of the same things.",
                TextRules::isText,
                files -> byBundle(files).values().stream().flatMap(TextRules::otherPlaceholders),
                List.of(
                        List.of(
                                new SourceText("web/src/main/resources/texts/a_en.properties", "a.b=until {day}"),
                                new SourceText("web/src/main/resources/texts/a_fr.properties", "a.b=au {jour}")),
                        List.of(
                                new SourceText("web/src/main/resources/texts/a_en.properties", "a.b=until {day}"),
                                new SourceText("web/src/main/resources/texts/a_nl.properties", "a.b=tot"))));
    }

    private static Stream<Violation> otherPlaceholders(Map<String, SourceText> bundle) {
        var english = bundle.containsKey("en") ? texts(bundle.get("en")) : Map.<String, String>of();
        return bundle.values().stream()
                .flatMap(file -> texts(file).entrySet().stream()
                        .filter(text -> english.containsKey(text.getKey()))
                        .filter(text -> !placeholders(text.getValue())
                                .equals(placeholders(english.getOrDefault(text.getKey(), ""))))
                        .map(text -> file.violation(1, text.getKey() + " has other placeholders than in English")));
    }

    private static TidyRule typographicApostrophe() {
        return TidyRule.perFile(
                "French texts write ’ and not '.",
                file -> file.endsWith("_fr.properties") && isText(file),
                file -> texts(file).entrySet().stream()
                        .filter(text -> text.getValue().contains("'"))
                        .map(text -> file.violation(1, text.getKey() + " has a straight apostrophe")),
                new SourceText("web/src/main/resources/texts/a_fr.properties", "a.b=l'acte\n"));
    }

    private static boolean isText(SourceText file) {
        return file.path().contains("src/main/resources/")
                && NAME.matcher(file.path()).matches();
    }

    private static Map<String, Map<String, SourceText>> byBundle(List<SourceText> files) {
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> part(file, 1),
                        TreeMap::new,
                        Collectors.toMap(
                                file -> part(file, 2), Function.identity(), (one, other) -> one, TreeMap::new)));
    }

    private static String part(SourceText file, int group) {
        var name = NAME.matcher(file.path());
        return name.matches() ? name.group(group) : "";
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(SourceText file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(file.text()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(
                        Function.identity(), properties::getProperty, (one, other) -> one, TreeMap::new));
    }
}
