// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/// The texts of the platform in four languages, and how a [Phrase] becomes a sentence.
///
/// A text file is `texts/<name>_<language>.properties` in UTF-8, one for each language, with the same keys and
/// the same placeholders in all. A placeholder is written `{day}`; `{count|file|files}` writes the first word
/// for one (in French also for nought) and the second for many. Which key and which language never depend on a
/// default.
public final class Texts {

    private final Map<Language, Map<String, Template>> templates;
    private final Values values = new Values(this);

    private Texts(Map<Language, Map<String, Template>> templates) {
        this.templates = templates;
    }

    /// The texts of one name, together with those that values are written with.
    ///
    /// @param anchor a class of the module that has the files
    /// @param name the name of the files, for instance `law`
    /// @throws IllegalArgumentException when a file is missing, or keys or placeholders differ between
    ///     languages
    public static Texts load(Class<?> anchor, String name) {
        Map<Language, Map<String, Template>> own = read(anchor, name);
        return name.equals("law") ? new Texts(own) : ofLaw().and(new Texts(own));
    }

    /// The texts of the law: rules, facts, days, amounts; what the worked examples give and come from; what
    /// calculations ask.
    public static Texts ofLaw() {
        return OfLaw.TEXTS;
    }

    /// These texts and the others. A key that both have must say the same in both.
    public Texts and(Texts others) {
        Map<Language, Map<String, Template>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, Template> both = new HashMap<>(of(language));
            others.of(language).forEach((key, template) -> {
                Template before = both.put(key, template);
                if (before != null && !before.equals(template)) {
                    throw new IllegalArgumentException(
                            "two text files say different things under " + key + " in " + language.code());
                }
            });
            all.put(language, both);
        }
        return new Texts(all);
    }

    /// The phrase as a sentence of the language.
    ///
    /// @throws IllegalArgumentException when the key has no text, or a placeholder has no value
    public String word(Phrase phrase, Language language) {
        StringBuilder sentence = new StringBuilder(96);
        write(phrase, language, sentence);
        return sentence.toString();
    }

    /// The text of a key without placeholders.
    public String word(String key, Language language) {
        return template(key, language).plain(key);
    }

    /// A value as the language writes it: a day, a period, a term, an amount, a number, an enum constant, a
    /// phrase…
    public String value(Object value, Language language) {
        StringBuilder text = new StringBuilder(32);
        values.write(value, language, text);
        return text.toString();
    }

    public boolean has(String key) {
        return of(Language.FR).containsKey(key);
    }

    /// All keys; they are the same in every language.
    public Set<String> keys() {
        return new TreeSet<>(of(Language.FR).keySet());
    }

    /// The names of the placeholders of a text.
    public Set<String> placeholders(String key) {
        return template(key, Language.FR).placeholders();
    }

    void write(Phrase phrase, Language language, StringBuilder to) {
        template(phrase.key(), language).write(phrase, language, values, to);
    }

    private Template template(String key, Language language) {
        Template template = of(language).get(key);
        if (template == null) {
            throw new IllegalArgumentException(
                    "no text " + key + " in " + language.code() + "; add it to the text files of all four languages");
        }
        return template;
    }

    private Map<String, Template> of(Language language) {
        return templates.getOrDefault(language, Map.of());
    }

    private static Map<Language, Map<String, Template>> read(Class<?> anchor, String name) {
        Map<Language, Map<String, Template>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read(anchor, "/texts/" + name + "_" + language.code() + ".properties", language));
        }
        Map<String, Template> french = all.getOrDefault(Language.FR, Map.of());
        all.forEach((language, texts) -> compare(name, french, language, texts));
        return all;
    }

    private static Map<String, Template> read(Class<?> anchor, String path, Language language) {
        try (InputStream in = anchor.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no text file " + path + " beside " + anchor.getName());
            }
            Properties file = new EachKeyOnce(path);
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, Template> texts = HashMap.newHashMap(file.size());
            for (String key : file.stringPropertyNames()) {
                texts.put(key, Template.parse(path + ", " + key, file.getProperty(key), language));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compare(
            String name, Map<String, Template> french, Language language, Map<String, Template> texts) {
        Set<String> all = new TreeSet<>(french.keySet());
        all.addAll(texts.keySet());
        for (String key : all) {
            Template one = french.get(key);
            Template other = texts.get(key);
            if (one == null || other == null) {
                throw new IllegalArgumentException(
                        "texts " + name + ": " + key + " is missing in " + (one == null ? "fr" : language.code()));
            }
            if (!one.placeholders().equals(other.placeholders())) {
                throw new IllegalArgumentException("texts " + name + ": " + key + " has the placeholders "
                        + List.copyOf(one.placeholders()) + " in fr and " + List.copyOf(other.placeholders())
                        + " in " + language.code());
            }
        }
    }

    private static final class OfLaw {
        static final Texts TEXTS = load(Texts.class, "law")
                .and(new Texts(read(Texts.class, "given")))
                .and(new Texts(read(Texts.class, "calculation")))
                .and(new Texts(read(Texts.class, "origin")));
    }

    /// A property file in which no key may stand twice.
    private static final class EachKeyOnce extends Properties {

        private static final long serialVersionUID = 1L;

        private final String path;

        EachKeyOnce(String path) {
            this.path = path;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalArgumentException(path + " has the key " + key + " twice");
            }
            return super.put(key, value);
        }
    }
}
