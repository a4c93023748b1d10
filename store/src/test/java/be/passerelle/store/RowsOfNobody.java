// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.contract.Members;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.UUID;

/// Rows of the log that hold nothing, for tests of the order in which they come: many of them, and quickly.
final class RowsOfNobody {

    private static final String APPEND = """
            INSERT INTO act (stream, kind, number, thread, happened_on, recorded_at, person, organisation, role,
                command, command_part, code, version, law_version, payload, hash, form)
            SELECT ?, ?, number, 0, '2026-03-02', now(), 'nobody', 'fund', 'insured', ?, number, 'nothing', 1,
                '1', '', sha256(number::text::bytea), 1
            FROM generate_series(?::int, ?::int) AS number""";

    private RowsOfNobody() {}

    /// Appends the rows of these numbers, the last one included.
    static Pipeline append(Pipeline pipeline, CaseFileId file, int from, int until) {
        return append(pipeline, file.kind(), file.value(), from, until);
    }

    /// The same in a stream of any kind.
    static Pipeline append(Pipeline pipeline, String kind, UUID stream, int from, int until) {
        return pipeline.then(APPEND, stream, kind, Members.newCommand().value(), from, until);
    }
}
