// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.access;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who looked at which file, when, why. Append-only.
public interface AccessLog {

    /// What was done with the file.
    enum Operation {
        READ,
        /// A system of the organisation was told that acts came.
        FOLLOW,
        SEARCH_RESULT,
        RECORD,
        READ_ACCESS_LOG,
        /// A security officer looked whether there is a file to erase, asked for its erasure or answered.
        ERASE
    }

    /// A line.
    ///
    /// @param ground why it was allowed; empty when it was refused, and for the result of a search
    record Line(
            Instant at,
            PersonId person,
            OrganisationId organisation,
            Role role,
            Operation operation,
            Optional<Ground> ground) {

        /// A search names only files that may be looked at, without telling for each on which ground; who erases looks
        /// into no file.
        public boolean allowed() {
            return ground.isPresent() || operation == Operation.SEARCH_RESULT || operation == Operation.ERASE;
        }
    }

    /// Notes accesses, each allowed on a ground or refused.
    void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds);

    /// Notes an access, allowed or refused.
    default void note(Viewer viewer, CaseFileId file, Operation operation, Optional<Ground> ground) {
        note(viewer, operation, Map.of(file, ground));
    }

    /// Notes that a search named these files.
    default void noteResults(Viewer viewer, List<CaseFileId> files) {
        Map<CaseFileId, Optional<Ground>> named = new LinkedHashMap<>();
        files.forEach(file -> named.put(file, Optional.empty()));
        note(viewer, Operation.SEARCH_RESULT, named);
    }

    /// The lines about a file, latest first.
    List<Line> of(CaseFileId file, int limit);
}
