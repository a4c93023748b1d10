// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.web;

import be.passerelle.law.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The texts of one language, read from the files `texts/<name>_<language>.properties`.
public final class PropertyWording implements Wording {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

    private final Map<String, String> texts;

    private PropertyWording(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /// Reads the named files in one language.
    ///
    /// @throws IllegalArgumentException when a file is missing, or two files have the same key
    public static PropertyWording read(Language language, String... names) {
        Map<String, String> texts = new HashMap<>();
        for (String name : names) {
            Properties file = load("/texts/" + name + "_" + language.code() + ".properties");
            for (String key : file.stringPropertyNames()) {
                if (texts.put(key, file.getProperty(key)) != null) {
                    throw new IllegalArgumentException("two texts for " + key);
                }
            }
        }
        return new PropertyWording(texts);
    }

    private static Properties load(String path) {
        Properties properties = new Properties();
        try (InputStream in = PropertyWording.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no texts at " + path);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    /// All keys, in their order.
    public Set<String> keys() {
        return new TreeSet<>(texts.keySet());
    }

    /// The names of the placeholders of a text, in their order.
    public Set<String> placeholders(String key) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(raw(key));
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Override
    public String text(String key, Object... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        }
        return PLACEHOLDER.matcher(raw(key)).replaceAll(match -> {
            String value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + match.group(1) + "} in " + key);
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private String raw(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }
}
