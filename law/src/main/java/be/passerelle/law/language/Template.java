// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A text of a text file, taken apart once into words and placeholders.
record Template(List<Part> parts) {

    sealed interface Part {}

    /// Words as they stand.
    record Words(String words) implements Part {}

    /// The place of a value.
    record Placeholder(String name) implements Part {}

    /// One word or another, after how many.
    record Number(String name, String one, String many, boolean noughtIsOne) implements Part {}

    static Template parse(String where, String written, Language language) {
        String text = language == Language.FR ? FrenchSpacing.of(written) : written;
        List<Part> parts = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('{', at);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (open >= 0 && close < 0) {
                throw new IllegalArgumentException(where + ": a placeholder is not closed");
            }
            int wordsEnd = open < 0 ? text.length() : open;
            if (wordsEnd > at) {
                parts.add(new Words(text.substring(at, wordsEnd)));
            }
            if (open >= 0) {
                parts.add(placeholder(where, text.substring(open + 1, close), language));
            }
            at = open < 0 ? text.length() : close + 1;
        }
        return new Template(List.copyOf(parts));
    }

    private static Part placeholder(String where, String inside, Language language) {
        String[] forms = inside.split("\\|", -1);
        if (forms.length == 1 && !inside.isBlank()) {
            return new Placeholder(inside);
        }
        if (forms.length == 3 && !forms[0].isBlank()) {
            return new Number(forms[0], forms[1], forms[2], language == Language.FR);
        }
        throw new IllegalArgumentException(where + ": write {name} or {name|one|many}, not {" + inside + "}");
    }

    Set<String> placeholders() {
        Set<String> names = new TreeSet<>();
        for (Part part : parts) {
            switch (part) {
                case Words words -> {}
                case Placeholder placeholder -> names.add(placeholder.name());
                case Number number -> names.add(number.name());
            }
        }
        return names;
    }

    String plain(String key) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Words(String words)) {
                text.append(words);
            } else {
                throw new IllegalArgumentException("the text " + key + " needs the values " + placeholders());
            }
        }
        return text.toString();
    }

    void write(Phrase phrase, Language language, Values values, StringBuilder to) {
        for (Part part : parts) {
            switch (part) {
                case Words(String words) -> to.append(words);
                case Placeholder(String name) -> {
                    int at = to.length();
                    values.write(value(phrase, name), language, to);
                    if (language == Language.FR) {
                        FrenchElision.before(to, at);
                    }
                }
                case Number number -> to.append(isOne(phrase, number) ? number.one() : number.many());
            }
        }
    }

    private static boolean isOne(Phrase phrase, Number number) {
        if (value(phrase, number.name()) instanceof java.lang.Number count) {
            long whole = Math.abs(count.longValue());
            return whole == 1 || (whole == 0 && number.noughtIsOne());
        }
        throw new IllegalArgumentException("{" + number.name() + "} of " + phrase.key() + " is no number");
    }

    private static Object value(Phrase phrase, String name) {
        Object value = phrase.values().get(name);
        if (value == null) {
            throw new IllegalArgumentException("the phrase " + phrase.key() + " has no value for {" + name + "}");
        }
        return value;
    }
}
