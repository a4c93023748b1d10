// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.trainees;

import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.CommandId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// What the grid sent: one field for each training, named after its file and thread, and the head of each file
/// that was seen.
///
/// @param command names the intention from the first page on, so that sending twice records once
/// @param typed what was typed, as it was, by training; blank where nothing was
record Sent(CommandId command, Map<Cell, String> typed, Map<CaseFileId, Integer> heads) {

    private static final Pattern FIELD = Pattern.compile("hours\\.([0-9a-f-]{36})\\.([0-9]{1,9})");
    private static final Pattern HEAD = Pattern.compile("head\\.([0-9a-f-]{36})");

    /// A training in a file.
    record Cell(CaseFileId file, int thread) {

        /// The name of its field.
        String name() {
            return "hours." + file + "." + thread;
        }
    }

    /// Nothing yet: the grid as it opens.
    static Sent nothing() {
        return new Sent(new CommandId(UUID.randomUUID()), Map.of(), Map.of());
    }

    /// At most as many trainings as a page shows: who sends more did not send our form.
    static Sent of(MultiValueMap<String, String> values, int most) {
        Map<Cell, String> typed = new LinkedHashMap<>();
        Map<CaseFileId, Integer> heads = new LinkedHashMap<>();
        values.forEach((name, sent) -> {
            Matcher field = FIELD.matcher(name);
            Matcher head = HEAD.matcher(name);
            String value = sent.getFirst();
            if (field.matches() && typed.size() < most) {
                typed.put(new Cell(file(field.group(1)), Integer.parseInt(field.group(2))), value);
            } else if (head.matches() && value.matches("[0-9]{1,9}")) {
                heads.put(file(head.group(1)), Integer.parseInt(value));
            }
        });
        return new Sent(command(values.getFirst("command")), typed, heads);
    }

    /// The name of the field that carries the head of a file.
    static String head(CaseFileId file) {
        return "head." + file;
    }

    /// The same with a command of its own: that of before recorded something else.
    Sent anew() {
        return new Sent(new CommandId(UUID.randomUUID()), typed, heads);
    }

    List<CaseFileId> files() {
        return typed.keySet().stream().map(Cell::file).distinct().toList();
    }

    String typed(Cell cell) {
        return typed.getOrDefault(cell, "").strip();
    }

    private static CaseFileId file(String id) {
        try {
            return new CaseFileId(UUID.fromString(id));
        } catch (IllegalArgumentException _) {
            return new CaseFileId(new UUID(0, 0)); // nobody's
        }
    }

    private static CommandId command(@Nullable String text) {
        try {
            return CommandId.of(text == null ? "" : text);
        } catch (IllegalArgumentException _) {
            return new CommandId(UUID.randomUUID());
        }
    }
}
