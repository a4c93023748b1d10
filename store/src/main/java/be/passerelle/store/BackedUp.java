// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.util.List;

/// The tables that cannot be built again from others: what a backup holds. Every other table is a projection, or says
/// only how the database itself stands.
record BackedUp(String table, List<String> columns) {

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
                            "hash")),
            new BackedUp("act_position", List.of("position", "stream", "number")),
            new BackedUp("assignment", List.of("stream", "role", "organisation", "person", "at")),
            new BackedUp(
                    "access_log", List.of("stream", "at", "person", "organisation", "role", "operation", "ground")),
            new BackedUp("installation_clock", List.of("single", "ahead")),
            new BackedUp("demonstration", List.of("single", "seed", "day", "people", "complete")));

    static List<BackedUp> all() {
        return ALL;
    }

    /// The name of its part of a backup.
    String part() {
        return table + ".copy";
    }

    String copyOut() {
        return "COPY %s (%s) TO STDOUT (FORMAT binary)".formatted(table, String.join(", ", columns));
    }

    String copyIn() {
        return "COPY %s (%s) FROM STDIN (FORMAT binary)".formatted(table, String.join(", ", columns));
    }
}
