// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The phrases that the main code names with a literal key, and the names of the values that it gives them.
final class PhrasesInSources {

    private static final Pattern PHRASE = Pattern.compile("Phrase\\.of\\(\\s*\"([a-z]+\\.[A-Za-z.]*[A-Za-z])\"");
    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\.of(?:Field)?\\(\\s*\"([A-Za-z.]+)\"\\s*,\\s*[\\w.]+(?:\\(\\))?");
    private static final Pattern PARSED = Pattern.compile("parsed\\([^,]+,[^,]+,\\s*\"([a-z.]+)\"");
    private static final Pattern NAME = Pattern.compile("\"(\\w+)\"");

    private PhrasesInSources() {}

    /// The keys of all phrases in the Java files under a folder, with the names of their values.
    static Map<String, Set<String>> under(Path folder) {
        Map<String, Set<String>> phrases = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                in(Files.readString(file)).forEach(phrases::put);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return phrases;
    }

    /// The keys of all phrases in a source text, with the names of their values.
    static Map<String, Set<String>> in(String source) {
        Map<String, Set<String>> phrases = new TreeMap<>();
        find(PHRASE, "", source, phrases);
        find(REFUSAL, "refusal.", source, phrases);
        Matcher parsed = PARSED.matcher(source);
        while (parsed.find()) {
            phrases.put(parsed.group(1), Set.of());
        }
        return phrases;
    }

    private static void find(Pattern pattern, String prefix, String source, Map<String, Set<String>> phrases) {
        Matcher call = pattern.matcher(source);
        while (call.find()) {
            List<String> values = arguments(source, call.end());
            Set<String> names = new HashSet<>();
            for (int i = 0; i < values.size(); i += 2) {
                Matcher name = NAME.matcher(values.get(i).strip());
                if (name.matches()) {
                    names.add(name.group(1));
                }
            }
            phrases.put(prefix + call.group(1), names);
        }
    }

    /// The arguments of a call that come after the given place, up to its closing bracket.
    private static List<String> arguments(String source, int from) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = from; depth >= 0 && i < source.length(); i++) {
            char c = source.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && !quoted && c == ',')) {
                arguments.add(argument.toString());
                argument.setLength(0);
            } else {
                argument.append(c);
            }
        }
        return arguments.subList(Math.min(1, arguments.size()), arguments.size());
    }
}
