// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.law.retention.RetentionRule;
import be.passerelle.registry.Registry;
import be.passerelle.stream.identifier.CaseFileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the rules of retention would have done today, by rule. It changes nothing, and opens no file: the days on which
/// acts were recorded are in clear.
public final class RetentionDryRun {

    /// Files that somebody could still read: an erased one is not kept.
    private static final String FILES = """
            SELECT act.stream, max(act.recorded_at) FROM act
            WHERE act.kind = 'caseFile' AND EXISTS (SELECT FROM stream_key AS key
                WHERE key.stream = act.stream AND key.opens = 'content' AND key.wrapped IS NOT NULL)
            GROUP BY act.stream ORDER BY 2, 1""";

    private static final String LINES = "SELECT count(*), min(at), count(*) FILTER (WHERE at < ?::timestamptz) FROM ";

    private final Transactions registry;

    RetentionDryRun(Transactions registry) {
        this.registry = registry;
    }

    /// What a rule finds.
    ///
    /// @param kept how many there are
    /// @param oldest the day of the first trigger among them
    /// @param due how many have had their time; none on an unknown ground
    /// @param files which files those are
    public record Found(RetentionRule rule, long kept, Optional<LocalDate> oldest, long due, List<CaseFileId> files) {

        public Found {
            files = List.copyOf(files);
        }
    }

    List<Found> of(List<RetentionRule> rules, LocalDate today) {
        return rules.stream().map(rule -> of(rule, today)).toList();
    }

    private Found of(RetentionRule rule, LocalDate today) {
        Optional<LocalDate> upTo = rule.dueUpTo(today);
        return switch (rule.what()) {
            case CASE_FILE -> files(rule, upTo);
            case ACCESS_LOG -> lines(rule, "access_log", upTo);
            case SECURITY_EVENT -> lines(rule, "security_event", upTo);
        };
    }

    private Found files(RetentionRule rule, Optional<LocalDate> upTo) {
        List<LocalDate> days = new ArrayList<>();
        List<CaseFileId> due = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> {
                            LocalDate last = day(row, 2).orElseThrow();
                            days.add(last);
                            if (upTo.filter(day -> !last.isAfter(day)).isPresent()) {
                                due.add(new CaseFileId(row.getObject(1, UUID.class)));
                            }
                        },
                        FILES));
        return new Found(rule, days.size(), days.stream().findFirst(), due.size(), due);
    }

    private Found lines(RetentionRule rule, String table, Optional<LocalDate> upTo) {
        String before = upTo.map(day -> day.plusDays(1)
                        .atStartOfDay(Registry.BELGIUM)
                        .toInstant()
                        .toString())
                .orElse("-infinity");
        List<Found> found = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> found.add(new Found(rule, row.getLong(1), day(row, 2), row.getLong(3), List.of())),
                        LINES + table,
                        before));
        return found.getFirst();
    }

    private static Optional<LocalDate> day(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(Dates::recorded)
                .map(Registry::day);
    }
}
