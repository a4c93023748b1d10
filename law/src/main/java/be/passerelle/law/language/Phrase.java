// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// A sentence that is not yet worded in a language: a key of the text files and the values that its placeholders take.
///
/// Values may be days, periods, terms, amounts, numbers, texts and phrases; whoever words the phrase writes each in
/// the way of the language.
///
/// @param key the key in the text files, the same in every language
/// @param values the values by the name of their placeholder, in the order given
public record Phrase(String key, Map<String, Object> values) {

    public Phrase {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static Phrase of(String key) {
        return new Phrase(key, Map.of());
    }

    /// A phrase with values, given as name and value in turn.
    ///
    /// @throws IllegalArgumentException when a name has no value
    public static Phrase of(String key, Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("each name needs a value: " + Arrays.toString(namesAndValues));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Phrase(key, values);
    }
}
