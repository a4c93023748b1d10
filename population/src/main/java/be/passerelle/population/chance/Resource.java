// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.population.chance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The data files of the population, beside its classes.
public final class Resource {

    private static final String FOLDER = "/be/passerelle/population/";

    private Resource() {}

    /// The text of a file.
    ///
    /// @param path under the folder of the population, as in `person/names_fr.txt`
    public static String read(String path) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalArgumentException("the population has no file " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a file that are neither blank nor a comment.
    public static List<String> lines(String path) {
        return read(path)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /// The lines of a file under their headings, which stand in brackets.
    public static Map<String, List<String>> sections(String path) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : lines(path)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                section = new ArrayList<>();
                if (sections.put(line.substring(1, line.length() - 1), section) != null) {
                    throw new IllegalArgumentException(path + " has the heading " + line + " twice");
                }
            } else {
                section.add(line);
            }
        }
        return sections;
    }
}
