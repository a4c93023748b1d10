// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.file;

import be.passerelle.law.language.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// One group of keys in a file of the law. Every value is asked for by its key; [#end] then refuses keys that
/// nobody asked for, so that a misspelt key never goes unnoticed. Values are read as written, never as floating
/// point.
public final class Entry {

    private final String file;
    private final String at;
    private final Map<?, ?> values;
    private final TreeSet<String> known = new TreeSet<>();

    private Entry(String file, String at, Map<?, ?> values) {
        this.file = file;
        this.at = at;
        this.values = values;
    }

    /// The keys of a file.
    ///
    /// @param file the name of the file, for errors
    /// @throws LawFileException when it is no YAML, or has a key twice
    public static Entry read(String file, String content) {
        Object root;
        try {
            root = new Load(LoadSettings.builder()
                            .setLabel(file)
                            .setSchema(new FailsafeSchema())
                            .build())
                    .loadFromString(content);
        } catch (YamlEngineException e) {
            throw new LawFileException(
                    file, "", String.valueOf(e.getMessage()), "Write it as YAML, each key once in its group");
        }
        if (!(root instanceof Map<?, ?> map)) {
            throw new LawFileException(file, "", "the file has no keys", "Write keys with values, such as title:");
        }
        return new Entry(file, "", map);
    }

    /// A text that must be there.
    public String text(String key) {
        return textIfAny(key).orElseThrow(() -> missing(key));
    }

    public Optional<String> textIfAny(String key) {
        return value(key).map(value -> {
            if (value instanceof String text && !text.isBlank()) {
                return text.strip();
            }
            throw error(key, "is no text", "Write one text on it");
        });
    }

    /// A day, written as 2026-11-22.
    public LocalDate day(String key) {
        return dayIfAny(key).orElseThrow(() -> missing(key));
    }

    public Optional<LocalDate> dayIfAny(String key) {
        return textIfAny(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw error(key, "'" + text + "' is no day", "Write year, month and day: 2026-11-22");
            }
        });
    }

    /// A text in the four languages, under the keys fr, nl, de and en.
    public Wording wording(String key) {
        return wordingIfAny(key).orElseThrow(() -> missing(key));
    }

    public Optional<Wording> wordingIfAny(String key) {
        return value(key).map(value -> {
            Entry languages = group(key, value);
            Wording wording =
                    new Wording(languages.text("fr"), languages.text("nl"), languages.text("de"), languages.text("en"));
            languages.end();
            return wording;
        });
    }

    /// Whether a key has keys of its own, such as the four languages.
    public boolean isGroup(String key) {
        return value(key).filter(Map.class::isInstance).isPresent();
    }

    /// A group of keys that must be there.
    public Entry entry(String key) {
        return group(key, value(key).orElseThrow(() -> missing(key)));
    }

    public Optional<Entry> entryIfAny(String key) {
        return value(key).map(value -> group(key, value));
    }

    /// All keys of this group with their texts, in the order of the file; every key is then known.
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Object key : values.keySet()) {
            texts.put(String.valueOf(key), text(String.valueOf(key)));
        }
        return texts;
    }

    /// A list of groups, empty when the key is absent.
    public List<Entry> entries(String key) {
        List<Entry> entries = new ArrayList<>();
        Object value = value(key).orElse(List.of());
        if (!(value instanceof List<?> list)) {
            throw error(key, "is no list", "Begin each of its lines with a dash");
        }
        for (Object item : list) {
            entries.add(group(key + "[" + (entries.size() + 1) + "]", item));
        }
        return entries;
    }

    /// Says that all keys have been asked for.
    ///
    /// @throws LawFileException when there is another one
    public void end() {
        for (Object key : values.keySet()) {
            if (!known.contains(String.valueOf(key))) {
                throw error(String.valueOf(key), "is no known key", "Known here: " + String.join(", ", known));
            }
        }
    }

    /// An error about one of these keys.
    public LawFileException error(String key, String problem, String whatToDo) {
        return new LawFileException(file, at + key, problem, whatToDo);
    }

    private LawFileException missing(String key) {
        return error(key, "is missing", "Add it");
    }

    private Optional<Object> value(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private Entry group(String key, Object value) {
        if (value instanceof Map<?, ?> map) {
            return new Entry(file, at + key + ".", map);
        }
        throw error(key, "has no keys of its own", "Write its keys indented below it");
    }
}
