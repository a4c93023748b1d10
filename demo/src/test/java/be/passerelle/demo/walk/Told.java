// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo.walk;

import be.passerelle.law.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// What the walk says itself: a sentence for each picture, and what its people type into the forms.
final class Told {

    private static final Map<Language, Properties> WORDS = new ConcurrentHashMap<>();

    private Told() {}

    /// The sentence of a picture.
    static String sentence(String step, Language language) {
        return word("step." + step, language);
    }

    /// What somebody types.
    static String typed(String key, Language language) {
        return word("typed." + key, language);
    }

    private static String word(String key, Language language) {
        String word = WORDS.computeIfAbsent(language, Told::read).getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("the walk has no words for " + key + " in " + language.code());
        }
        return word;
    }

    private static Properties read(Language language) {
        Properties words = new Properties();
        try (InputStream in = Told.class.getResourceAsStream("told_" + language.code() + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
