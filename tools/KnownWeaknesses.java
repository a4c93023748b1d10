// SPDX-License-Identifier: EUPL-1.2

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Asks a public list of known weaknesses about each part of a list of parts (CycloneDX, JSON) and
/// about the scripts and styles that pages are served with: `java KnownWeaknesses.java PARTS
/// DEPENDENCIES [ADDRESS]`. It sends names and versions of parts, and nothing else. It ends with 0
/// when none is known, with 1 when some are, with 2 when it was called wrongly or could not ask:
/// not asked is never told as none.
final class KnownWeaknesses {

    private static final String LIST = "https://api.osv.dev/v1/querybatch";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// As many as the list answers at once.
    private static final int AT_ONCE = 500;

    /// Fewer would be a list that was cut short.
    private static final int FEWEST = 40;

    private static final Pattern PURL = Pattern.compile("\"purl\"\\s*:\\s*\"(pkg:[^\"?]+@[^\"?]+)");

    /// A row of what is served with the pages: its version, and its package at npm.
    private static final Pattern SERVED =
            Pattern.compile("\\|[^|]*\\|\\s*([0-9][0-9.]*) \\(`([^`]+)`\\) \\|[^|]*\\.(?:min\\.js|min\\.css)`");

    private static final Pattern IDENTIFIER = Pattern.compile("\"id\"\\s*:\\s*\"([A-Za-z0-9._-]{3,60})\"");

    private KnownWeaknesses() {}

    public static void main(String[] arguments) {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("java KnownWeaknesses.java PARTS DEPENDENCIES [ADDRESS]");
            System.exit(2);
        }
        try {
            List<String> parts =
                    parts(Files.readString(Path.of(arguments[0])), Files.readString(Path.of(arguments[1])));
            if (parts.size() < FEWEST) {
                throw new IOException("the list has only " + parts.size() + " parts");
            }
            Map<String, TreeSet<String>> weak = asked(parts, URI.create(arguments.length > 2 ? arguments[2] : LIST));
            weak.forEach((part, known) -> System.out.println(part + "  " + String.join(" ", known)));
            System.out.println(parts.size() + " parts were asked about; of " + weak.size() + " weaknesses are known");
            System.exit(weak.isEmpty() ? 0 : 1);
        } catch (IOException e) {
            System.err.println("Nothing was looked up, and nothing is known of any part: " + reason(e)
                    + ". This needs a network, and " + LIST + " to answer.");
            System.exit(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(2);
        }
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static List<String> parts(String list, String dependencies) {
        Stream<String> built = PURL.matcher(list).results().map(found -> found.group(1));
        Stream<String> served = SERVED.matcher(dependencies)
                .results()
                .map(found -> "pkg:npm/" + found.group(2).replace("@", "%40") + "@" + found.group(1));
        return Stream.concat(built, served)
                .filter(part -> !part.contains("be.passerelle"))
                .distinct()
                .sorted()
                .toList();
    }

    private static Map<String, TreeSet<String>> asked(List<String> parts, URI address)
            throws IOException, InterruptedException {
        Map<String, TreeSet<String>> weak = new TreeMap<>();
        try (HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (int from = 0; from < parts.size(); from += AT_ONCE) {
                List<String> some = parts.subList(from, Math.min(parts.size(), from + AT_ONCE));
                List<String> answers = answers(client, address, some);
                for (int i = 0; i < some.size(); i++) {
                    TreeSet<String> known = IDENTIFIER
                            .matcher(answers.get(i))
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (!known.isEmpty()) {
                        weak.put(some.get(i), known);
                    }
                }
            }
        }
        return weak;
    }

    /// One answer for each part, in their order.
    private static List<String> answers(HttpClient client, URI address, List<String> parts)
            throws IOException, InterruptedException {
        String queries = parts.stream()
                .map(part -> "{\"package\":{\"purl\":\"" + part + "\"}}")
                .collect(Collectors.joining(",", "{\"queries\":[", "]}"));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(queries))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the list answered " + answer.statusCode());
        }
        List<String> answers = objects(answer.body());
        if (answers.size() != parts.size()) {
            throw new IOException("the list answered about " + answers.size() + " of " + parts.size() + " parts");
        }
        return answers;
    }

    /// The objects of the list `results`, each as it is written.
    private static List<String> objects(String body) {
        Matcher begin = Pattern.compile("\"results\"\\s*:\\s*\\[").matcher(body);
        List<String> objects = new ArrayList<>();
        if (!begin.find()) {
            return objects;
        }
        int depth = 0;
        int from = begin.end();
        boolean inText = false;
        for (int at = begin.end(); at < body.length(); at++) {
            char sign = body.charAt(at);
            if (inText) {
                at += sign == '\\' ? 1 : 0;
                inText = sign != '"';
            } else if (sign == '"') {
                inText = true;
            } else if (sign == '{') {
                from = depth++ == 0 ? at : from;
            } else if (sign == '}' && --depth == 0) {
                objects.add(body.substring(from, at + 1));
            } else if (sign == ']' && depth == 0) {
                return objects;
            }
        }
        return List.of();
    }
}
