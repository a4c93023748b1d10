// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One thing has one word in each language: a rule for each line of the list of words, over the texts of all modules
/// and the sentences of the population.
final class GlossaryRules {

    private static final String WORDS = "/words.txt";
    private static final String NEVER = "never:";
    private static final String NOW = "since 2026, never:";
    private static final String PAIR = "pair:";
    private static final String TEXTS = "[a-z-]+/src/main/resources/.*_%s\\.(properties|txt)";
    /// What the files of the law say in each language; the titles of the sources are those that the sources have.
    private static final Pattern OF_LAW = Pattern.compile("law/src/main/resources/.*(?<!/source)\\.yaml");

    private static final String PLANTED = "web/src/main/resources/texts/planted_%s.properties";

    /// A line of the list.
    ///
    /// @param of the word whose use is looked for
    /// @param half the other half of a pair, without which it does not stand; empty for what never stands
    /// @param quoted whether the files of the law may say it, in the words of their day
    record Word(String thing, String language, String word, String of, String half, boolean quoted) {

        String sentence() {
            return half.isEmpty()
                    ? "In " + language + ", " + thing + " is “" + word + "” and never “" + of + "”."
                    : "In " + language + ", “" + of + "” stands only beside “" + half + "”.";
        }

        boolean isBroken(String text) {
            long found = count(of, text);
            return half.isEmpty() ? found > 0 : found > count(half, text);
        }
    }

    private static final Set<String> ALLOWED = new HashSet<>();
    private static final List<Word> ALL = read();

    private GlossaryRules() {}

    static List<Word> words() {
        return ALL;
    }

    static List<TidyRule> all() {
        return ALL.stream().map(GlossaryRules::rule).toList();
    }

    private static TidyRule rule(Word word) {
        Pattern texts = Pattern.compile(TEXTS.formatted(word.language()));
        String planted = PLANTED.formatted(word.language());
        String of = word.of().replace("*", "");
        return TidyRule.perFile(
                word.sentence(),
                file -> texts.matcher(file.path()).matches() || isOfLaw(word, file),
                file -> broken(word, file, isOfLaw(word, file) ? word.language() + ": \"" : "="),
                new SourceText(planted, "a.b=x " + of + " y\n"),
                new SourceText(planted, "a.b=" + capital(of) + ".\n"));
    }

    private static boolean isOfLaw(Word word, SourceText file) {
        return !word.quoted() && OF_LAW.matcher(file.path()).matches();
    }

    /// @param before what stands before a text on its line; where nothing does, the line is one
    private static Stream<Violation> broken(Word word, SourceText file, String before) {
        List<Violation> found = new ArrayList<>();
        List<String> lines = file.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int begins = line.indexOf(before);
            boolean isText = begins >= 0
                    ? !ALLOWED.contains(line.substring(0, begins))
                    : file.path().endsWith(".txt");
            if (!line.startsWith("#") && isText && word.isBroken(line.substring(Math.max(begins, 0)))) {
                found.add(file.violation(i + 1, line));
            }
        }
        return found.stream();
    }

    private static long count(String word, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}-])" + Pattern.quote(word).replace("*", "\\E\\p{L}*\\Q") + "(?![\\p{L}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .count();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static List<Word> read() {
        List<Word> words = new ArrayList<>();
        for (String line : text().lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.strip().split("\\s*\\|\\s*", -1);
            if (parts.length != 4) {
                throw new IllegalStateException("not four parts: " + line);
            }
            if (parts[0].equals("key")) {
                ALLOWED.add(parts[2]);
            } else if (parts[3].startsWith(PAIR)) {
                String[] halves = parts[3].substring(PAIR.length()).split("/", -1);
                words.add(new Word(parts[0], parts[1], parts[2], halves[0].strip(), halves[1].strip(), false));
            } else if (parts[3].startsWith(NEVER) || parts[3].startsWith(NOW)) {
                boolean quoted = parts[3].startsWith(NOW);
                String never = parts[3].substring((quoted ? NOW : NEVER).length());
                for (String each : never.split(";", -1)) {
                    words.add(new Word(parts[0], parts[1], parts[2], each.strip(), "", quoted));
                }
            } else {
                throw new IllegalStateException("neither never nor pair: " + line);
            }
        }
        return List.copyOf(words);
    }

    private static String text() {
        try (var in = Objects.requireNonNull(GlossaryRules.class.getResourceAsStream(WORDS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
