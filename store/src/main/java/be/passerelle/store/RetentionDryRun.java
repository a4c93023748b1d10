// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.law.retention.RetentionRule;
import be.passerelle.registry.Registry;
import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.erasure.Retention;
import be.passerelle.registry.erasure.RetentionFound;
import be.passerelle.stream.identifier.CaseFileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What the rules of retention would have done today, by rule. It changes nothing, and opens no file: the days on which
/// acts were recorded are in clear.
public final class RetentionDryRun implements Retention {

    /// Files that somebody could still read: an erased one is not kept.
    private static final String FILES = """
            SELECT act.stream, max(act.recorded_at) FROM act
            WHERE act.kind = 'caseFile' AND EXISTS (SELECT FROM stream_key AS key
                WHERE key.stream = act.stream AND key.opens = 'content' AND key.wrapped IS NOT NULL)
            GROUP BY act.stream ORDER BY 2, 1""";

    private static final String LINES = "SELECT count(*), min(at), count(*) FILTER (WHERE at < ?::timestamptz) FROM ";

    private final Transactions registry;
    private final List<RetentionRule> rules;

    public RetentionDryRun(Transactions registry, List<RetentionRule> rules) {
        this.registry = registry;
        this.rules = List.copyOf(rules);
    }

    @Override
    public List<RetentionFound> found(LocalDate today) {
        Set<CaseFileId> held = Erasures.held(new PostgresErasures(registry).rows(Erasures.REGISTER), today);
        return rules.stream().map(rule -> found(rule, held, today)).toList();
    }

    private RetentionFound found(RetentionRule rule, Set<CaseFileId> held, LocalDate today) {
        return switch (rule.what()) {
            case CASE_FILE -> RetentionFound.files(rule, files(), held, today);
            case ACCESS_LOG -> lines(rule, "access_log", today);
            case SECURITY_EVENT -> lines(rule, "security_event", today);
        };
    }

    /// Each with the day on which its last act was recorded, the oldest first.
    private Map<CaseFileId, LocalDate> files() {
        Map<CaseFileId, LocalDate> last = new LinkedHashMap<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> last.put(
                                new CaseFileId(row.getObject(1, UUID.class)),
                                day(row, 2).orElseThrow()),
                        FILES));
        return last;
    }

    private RetentionFound lines(RetentionRule rule, String table, LocalDate today) {
        String before = rule.dueUpTo(today)
                .map(day -> day.plusDays(1)
                        .atStartOfDay(Registry.BELGIUM)
                        .toInstant()
                        .toString())
                .orElse("-infinity");
        List<RetentionFound> found = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> found.add(RetentionFound.lines(rule, row.getLong(1), day(row, 2), row.getLong(3))),
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
