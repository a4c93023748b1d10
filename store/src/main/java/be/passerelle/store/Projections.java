// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.stream.identifier.CaseFileId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The tables that can be thrown away and built again from the log, as a whole.
final class Projections {

    private static final List<String> NOT_TALLIED = List.of("case_file", "search_key", "handler");
    private static final String WORK = "work_item";

    /// Follows the lines of work by itself.
    private static final String TALLY = "work_tally";

    private static final String WITHOUT_ACTS =
            "DELETE FROM %s WHERE NOT EXISTS (SELECT FROM act WHERE act.stream = %s.stream)";

    private static final String ROWS = """
            SELECT 'case_file ' || to_jsonb(case_file)::text FROM case_file WHERE stream = ?
            UNION ALL SELECT 'search_key ' || to_jsonb(search_key)::text FROM search_key WHERE stream = ?
            UNION ALL SELECT 'handler ' || to_jsonb(handler)::text FROM handler WHERE stream = ?
            UNION ALL SELECT 'work_item ' || to_jsonb(work_item)::text FROM work_item WHERE stream = ?
            ORDER BY 1""";

    /// By the identifier of the file, not by the time of recording: none can be missed that was there at the
    /// begin.
    private static final String FILES = """
            SELECT stream FROM act
            WHERE kind = 'caseFile' AND number = 1 AND stream > ?
            ORDER BY stream LIMIT ?""";

    private Projections() {}

    static List<String> tables() {
        return Stream.concat(NOT_TALLIED.stream(), Stream.of(WORK, TALLY)).toList();
    }

    /// Takes away what is shown of files that have no acts; their lines stay in the tally until it is
    /// counted anew.
    static Pipeline forgetWithoutActs(Pipeline pipeline) {
        Stream.concat(NOT_TALLIED.stream(), Stream.of(WORK))
                .forEach(table -> pipeline.then(WITHOUT_ACTS.formatted(table, table)));
        return pipeline;
    }

    /// Takes away what is shown of a file.
    static Pipeline forget(Pipeline pipeline, CaseFileId file) {
        NOT_TALLIED.forEach(table -> pipeline.then("DELETE FROM " + table + " WHERE stream = ?", file.value()));
        return WorkItemTable.forget(pipeline, file);
    }

    /// Everything that is shown of a file, row by row, in a form that can be compared.
    static Pipeline rows(Pipeline pipeline, CaseFileId file, Consumer<String> each) {
        UUID stream = file.value();
        return pipeline.thenEach(row -> each.accept(row.getString(1)), ROWS, stream, stream, stream, stream);
    }

    /// The next files of the log after one of them, in the order of the database.
    static Pipeline filesAfter(Pipeline pipeline, CaseFileId last, int limit, Consumer<CaseFileId> each) {
        return pipeline.thenEach(
                row -> each.accept(new CaseFileId(row.getObject(1, UUID.class))), FILES, last.value(), limit);
    }
}
