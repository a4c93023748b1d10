// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.erasure.Erasures;
import java.util.List;

/// The tables that cannot be built again from others: what a backup holds. Every other table is a projection,
/// or says only how the database itself stands.
record BackedUp(String table, List<String> columns) {

    /// Of the log, the acts of the register of erasures: they go with the keys as well, so that newer keys
    /// say why one of them was destroyed.
    static final String ERASURES = "erasure";

    /// Without the number of the transaction, which means nothing on another database server.
    private static final List<BackedUp> ALL = List.of(
            new BackedUp(
                    "act",
                    List.of(
                            "stream",
                            "kind",
                            "number",
                            "thread",
                            "happened_on",
                            "recorded_at",
                            "person",
                            "organisation",
                            "role",
                            "command",
                            "command_part",
                            "code",
                            "version",
                            "law_version",
                            "payload",
                            "hash",
                            "form",
                            "capacity",
                            "representation",
                            "entered_person",
                            "entered_organisation",
                            "entered_role")),
            new BackedUp("act_position", List.of("position", "stream", "number")),
            new BackedUp("checkpoint_key", List.of("number", "line")),
            new BackedUp("checkpoint", List.of("number", "text")),
            new BackedUp("checkpoint_head", List.of("checkpoint", "kind", "stream", "number", "hash")),
            new BackedUp("assignment", List.of("stream", "role", "organisation", "person", "at")),
            new BackedUp(
                    "access_log",
                    List.of(
                            "number",
                            "stream",
                            "at",
                            "person",
                            "salt",
                            "commitment",
                            "organisation",
                            "role",
                            "operation",
                            "ground",
                            "checkpoint",
                            "client")),
            new BackedUp(
                    "security_event", List.of("number", "at", "kind", "person", "address", "trace", "place", "client")),
            new BackedUp(
                    "emergency",
                    List.of("id", "stream", "person", "organisation", "role", "cause", "reason", "opened_at", "until")),
            new BackedUp("emergency_review", List.of("emergency", "person", "finding", "remark", "at")),
            new BackedUp("installation_clock", List.of("single", "ahead")),
            new BackedUp("demonstration", List.of("single", "seed", "day", "people", "complete")));

    /// In a part of the backup of their own: whoever holds the rest of it reads nothing without them, and an
    /// older backup is restored with newer keys.
    private static final List<BackedUp> KEYS = List.of(
            new BackedUp("stream_key", List.of("stream", "kind", "opens", "master", "wrapped", "destroyed_at")),
            new BackedUp("installation_key", List.of("single", "master")),
            new BackedUp(ERASURES, ALL.getFirst().columns()));

    static List<BackedUp> all() {
        return ALL;
    }

    static List<BackedUp> keys() {
        return KEYS;
    }

    /// The name of its part of a backup.
    String part() {
        return table + ".csv";
    }

    /// Whether it is a table of the database, and not a choice of the rows of one.
    boolean isTable() {
        return !table.equals(ERASURES);
    }

    String copyOut() {
        String names = String.join(", ", columns);
        String from = isTable()
                ? "%s (%s)".formatted(table, names)
                : "(SELECT %s FROM act WHERE stream = '%s' ORDER BY number)".formatted(names, Erasures.REGISTER);
        return "COPY " + from + " TO STDOUT (FORMAT csv, HEADER)";
    }

    String copyIn() {
        return "COPY %s (%s) FROM STDIN (FORMAT csv, HEADER)".formatted(table, String.join(", ", columns));
    }
}
