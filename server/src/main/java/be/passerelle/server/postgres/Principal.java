// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.postgres;

import be.passerelle.casefile.access.Access;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.identifier.CaseFileId;
import java.util.Optional;

/// For whom a transaction of the reader reads: row-level security shows it the rows of this audience alone.
///
/// @param audience the key under which the viewer finds files; nobody's when they have none
record Principal(String audience, String organisation) {

    private static final String SET = """
            SELECT set_config('passerelle.audience', ?, true), set_config('passerelle.organisation', ?, true)""";

    static Principal of(Viewer viewer, Optional<CaseFileId> own) {
        return new Principal(
                Access.audienceKey(viewer).or(() -> own.map(Principal::ownFile)).orElse(""),
                viewer.organisation().key());
    }

    /// The key under which an insured person finds their own file.
    static String ownFile(CaseFileId file) {
        return "file." + file;
    }

    /// A pipeline that reads for this principal.
    Pipeline reads() {
        return new Pipeline().then(SET, audience, organisation);
    }
}
