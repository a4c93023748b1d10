// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.chance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// How often things happen in the invented lives, in times per thousand, each with its source; what no source says is
/// marked as an assumption. Read from `frequencies.yaml`, strictly: every figure has a source, none is given twice.
public final class Frequencies {

    /// One figure.
    ///
    /// @param permille how many times in a thousand
    /// @param published whether a source states it, or it is derived from one; otherwise it is an assumption
    /// @param source where it comes from, or why it was assumed
    public record Frequency(String name, int permille, boolean published, String source) {}

    private static final Map<String, Frequency> ALL = read(Resource.read("frequencies.yaml"));

    private Frequencies() {}

    /// Times per thousand.
    ///
    /// @throws IllegalArgumentException when no such figure is in the file
    public static int permille(String name) {
        Frequency frequency = ALL.get(name);
        if (frequency == null) {
            throw new IllegalArgumentException("frequencies.yaml has no figure " + name);
        }
        return frequency.permille();
    }

    public static Map<String, Frequency> all() {
        return Map.copyOf(ALL);
    }

    static Map<String, Frequency> read(String content) {
        Map<String, Frequency> read = new LinkedHashMap<>();
        String name = "";
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : content.lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("  ")) {
                int colon = line.indexOf(':');
                String value = line.substring(colon + 1).strip();
                keys.put(line.substring(0, colon).strip(), unquoted(value));
            } else {
                add(read, name, keys);
                name = line.strip().substring(0, line.strip().length() - 1);
                keys = new LinkedHashMap<>();
            }
        }
        add(read, name, keys);
        return read;
    }

    private static void add(Map<String, Frequency> read, String name, Map<String, String> keys) {
        if (name.isEmpty()) {
            return;
        }
        Set<String> given = new HashSet<>(keys.keySet());
        boolean published = given.remove("published");
        boolean assumed = given.remove("assumption");
        boolean counted = given.remove("permille");
        if (!counted || published == assumed || !given.isEmpty()) {
            throw new IllegalArgumentException(
                    name + " needs permille, and either published or assumption; nothing else");
        }
        String source = keys.getOrDefault(published ? "published" : "assumption", "");
        int permille = Integer.parseInt(keys.getOrDefault("permille", ""));
        if (source.isBlank() || permille < 0 || permille > 1000) {
            throw new IllegalArgumentException(name + " needs a source, and between 0 and 1000 times in a thousand");
        }
        if (read.put(name, new Frequency(name, permille, published, source)) != null) {
            throw new IllegalArgumentException(name + " is given twice");
        }
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") && value.endsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }
}
