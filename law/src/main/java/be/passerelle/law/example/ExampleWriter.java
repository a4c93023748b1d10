// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes an example as the lines that are added to its file: [ExampleReader] reads the same from them.
final class ExampleWriter {

    private final StringBuilder yaml = new StringBuilder();

    private ExampleWriter() {}

    static String write(WorkedExample example) {
        ExampleWriter writer = new ExampleWriter();
        writer.yaml.append("  - name: ").append(text(example.name())).append('\n');
        if (!example.under().isEmpty()) {
            writer.line("under", group(example.under()));
        }
        writer.line("given", group(example.given()));
        writer.line("then", quoted(example.expected()));
        writer.day("lastDayIn", example.lastDayIn());
        writer.day("firstDayOut", example.firstDayOut());
        writer.day("stableUntil", example.stableUntil());
        example.citation().ifPresent(citation -> writer.line("citation", quoted(citation)));
        writer.line("source", source(example.source()));
        writer.line(
                "checked",
                "{by: " + quoted(example.checked().by()) + ", on: "
                        + example.checked().on() + "}");
        return writer.yaml.toString();
    }

    private void line(String key, String value) {
        yaml.append("    ").append(key).append(": ").append(value).append('\n');
    }

    private void day(String key, Optional<LocalDate> day) {
        day.ifPresent(value -> line(key, value.toString()));
    }

    private static String text(ExampleText text) {
        return text.worded()
                .map(all -> "{fr: " + quoted(all.fr()) + ", nl: " + quoted(all.nl()) + ", de: " + quoted(all.de())
                        + ", en: " + quoted(all.en()) + "}")
                .orElseGet(() -> quoted(text.english()));
    }

    private static String source(ExampleSource source) {
        List<String> parts = new ArrayList<>();
        source.how().ifPresent(how -> parts.add("how: " + how.code()));
        if (!source.from().isEmpty()) {
            parts.add("from: " + quoted(String.join("; ", source.from())));
        }
        source.sum().ifPresent(sum -> parts.add("sum: " + quoted(sum)));
        source.says().filter(_ -> source.isWorded()).ifPresent(says -> parts.add("says: " + text(says)));
        return source.isWorded()
                ? "{" + String.join(", ", parts) + "}"
                : quoted(source.says().orElseThrow().english());
    }

    private static String group(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value -> value.getKey() + ": " + quoted(value.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    /// On one line, whatever was typed: what is no letter, sign or blank is written as its code.
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').append((char) character);
            } else if (Character.isISOControl(character)
                    || character == '\u2028'
                    || character == '\u2029'
                    || character == '\ufeff') {
                quoted.append(String.format("\\u%04x", character));
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }
}
