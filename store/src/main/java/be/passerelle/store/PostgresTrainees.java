// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.registry.desk.Trainees;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The trainees as the reader finds them: row-level security leaves the files of its audience alone.
public final class PostgresTrainees implements Trainees {

    private static final String PAGE = """
            SELECT stream FROM case_file WHERE trained_since IS NOT NULL
            ORDER BY trained_since DESC, stream LIMIT ? OFFSET ?""";

    private static final String TOTAL = "SELECT count(*) FROM case_file WHERE trained_since IS NOT NULL";

    private static final String PAGE_OF_CENTRE = """
            SELECT stream FROM case_file ORDER BY trained_since DESC NULLS FIRST, stream LIMIT ? OFFSET ?""";

    private static final String PAGE_BY_NAME =
            "SELECT stream FROM case_file ORDER BY sort_name, stream LIMIT ? OFFSET ?";

    private static final String TOTAL_OF_AUDIENCE = "SELECT count(*) FROM case_file";

    private final Reading reader;

    public PostgresTrainees(Reading reader) {
        this.reader = reader;
    }

    @Override
    public Page list(Viewer viewer, int page, int size) {
        return page(viewer, page, size, PAGE, TOTAL);
    }

    /// Whoever is a centre's audience has a training there, or is to have one: there is no other ground for a
    /// centre.
    @Override
    public Page ofCentre(Viewer viewer, int page, int size) {
        return page(viewer, page, size, PAGE_OF_CENTRE, TOTAL_OF_AUDIENCE);
    }

    /// Nothing but what patients share is in the audience of a practice, nor but its workers in that of an employer.
    @Override
    public Page byName(Viewer viewer, int page, int size) {
        return page(viewer, page, size, PAGE_BY_NAME, TOTAL_OF_AUDIENCE);
    }

    private Page page(Viewer viewer, int page, int size, String named, String counted) {
        List<CaseFileId> files = new ArrayList<>();
        long[] total = new long[1];
        reader.run(reader.as(viewer)
                .thenEach(
                        row -> files.add(new CaseFileId(row.getObject(1, UUID.class))), named, size, (page - 1) * size)
                .thenEach(row -> total[0] = row.getLong(1), counted));
        return new Page(files, total[0]);
    }
}
