// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog.Operation;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.access.Emergency;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The tables of what was opened in an emergency, and of what was found of it.
public final class EmergencyTable implements Emergencies {

    private static final String OPENED_BY = """
            SELECT stream FROM emergency CROSS JOIN installation_clock
            WHERE lower(person COLLATE "C") = lower(?::text COLLATE "C") AND organisation = ? AND role = ?
                AND until > clock_timestamp() + ahead
                AND NOT EXISTS (SELECT 1 FROM emergency_review AS review JOIN emergency AS other
                        ON other.id = review.emergency
                    WHERE other.stream = emergency.stream AND review.finding = ? AND review.at >= emergency.opened_at
                        AND lower(other.person COLLATE "C") = lower(emergency.person COLLATE "C"))""";

    private static final String NOT_JUSTIFIED = """
            SELECT max(review.at) FROM emergency_review AS review JOIN emergency ON emergency.id = review.emergency
            WHERE stream = ? AND finding = ? AND lower(emergency.person COLLATE "C") = lower(?::text COLLATE "C")
            HAVING count(*) > 0""";

    private static final String OPEN = """
            INSERT INTO emergency (id, stream, person, organisation, role, cause, reason, opened_at, until)
            SELECT ?::uuid, ?::uuid, ?, ?, ?, ?, ?, clock_timestamp() + ahead, clock_timestamp() + ahead + ?::interval
            FROM installation_clock ON CONFLICT DO NOTHING""";

    private static final String NAMED = """
            SELECT id, stream, emergency.person, organisation, role, cause, reason, opened_at, until, NULL
            FROM emergency WHERE id = ?""";

    private static final String OF_FILE = """
            SELECT id, stream, emergency.person, organisation, role, cause, reason, opened_at, until,
                review.person, review.at, review.finding, review.remark
            FROM emergency LEFT JOIN emergency_review AS review ON review.emergency = id
            WHERE stream = ? ORDER BY opened_at, id""";

    private static final String LATEST = """
            SELECT id, stream, emergency.person, organisation, role, cause, reason, opened_at, until,
                review.person, review.at, review.finding, review.remark
            FROM emergency LEFT JOIN emergency_review AS review ON review.emergency = id
            WHERE review.emergency IS NULL OR id IN (
                SELECT id FROM emergency JOIN emergency_review ON emergency_review.emergency = id
                ORDER BY opened_at DESC, id LIMIT ?)
            ORDER BY review.emergency IS NOT NULL,
                CASE WHEN review.emergency IS NULL THEN opened_at END, opened_at DESC, id""";

    private static final String REVIEW = """
            INSERT INTO emergency_review (emergency, person, finding, remark, at)
            SELECT id, ?, ?, ?, clock_timestamp() + ahead FROM emergency CROSS JOIN installation_clock
            WHERE id = ? AND lower(coalesce(person, '') COLLATE "C") <> lower(?::text COLLATE "C")
            ON CONFLICT DO NOTHING RETURNING 1""";

    private final Transactions registry;

    public EmergencyTable(Transactions registry) {
        this.registry = registry;
    }

    @Override
    public Set<CaseFileId> openedBy(Viewer viewer) {
        Set<CaseFileId> opened = new HashSet<>();
        registry.run(openedBy(new Pipeline(), viewer, opened));
        return Set.copyOf(opened);
    }

    /// Reads what somebody opened and that is still open to them.
    static Pipeline openedBy(Pipeline pipeline, Viewer viewer, Set<CaseFileId> opened) {
        return pipeline.thenEach(
                row -> opened.add(new CaseFileId(row.getObject(1, UUID.class))),
                OPENED_BY,
                viewer.person().key(),
                viewer.organisation().key(),
                Codes.of(viewer.role()),
                Codes.of(Emergency.Finding.NOT_JUSTIFIED));
    }

    @Override
    public Optional<Instant> notJustified(Viewer viewer, CaseFileId file) {
        List<Instant> found = new ArrayList<>(1);
        registry.run(new Pipeline()
                .thenEach(
                        row -> found.add(Dates.recorded(row.getObject(1, OffsetDateTime.class))),
                        NOT_JUSTIFIED,
                        file.value(),
                        Codes.of(Emergency.Finding.NOT_JUSTIFIED),
                        viewer.person().key()));
        return found.stream().findFirst();
    }

    @Override
    public boolean open(UUID id, Viewer viewer, CaseFileId file, Emergency.Cause cause, String reason) {
        Optional<Emergency> before = named(id);
        if (before.isPresent()) {
            return before.get().file().equals(file)
                    && before.get().person().filter(viewer.person()::equals).isPresent();
        }
        Pipeline noted = AccessLogTable.note(
                new Pipeline(),
                AccessLogTable.notes(
                        viewer,
                        Operation.OPEN_IN_EMERGENCY,
                        Map.of(file, Optional.of(Ground.EMERGENCY)),
                        Optional.empty()));
        registry.run(noted.then(
                OPEN,
                id,
                file.value(),
                viewer.person().key(),
                viewer.organisation().key(),
                Codes.of(viewer.role()),
                Codes.of(cause),
                reason,
                LASTS.toString()));
        return true;
    }

    private Optional<Emergency> named(UUID id) {
        List<Emergency> found = new ArrayList<>();
        registry.run(new Pipeline().thenEach(row -> found.add(read(row)), NAMED, id));
        return found.stream().findFirst();
    }

    @Override
    public List<Emergency> of(CaseFileId file) {
        List<Emergency> found = new ArrayList<>();
        registry.run(new Pipeline().thenEach(row -> found.add(read(row)), OF_FILE, file.value()));
        return List.copyOf(found);
    }

    @Override
    public List<Emergency> latest(int reviewed) {
        List<Emergency> latest = new ArrayList<>();
        registry.run(new Pipeline().thenEach(row -> latest.add(read(row)), LATEST, reviewed));
        return List.copyOf(latest);
    }

    @Override
    public boolean review(UUID id, Viewer officer, Emergency.Finding finding, String remark) {
        boolean[] said = new boolean[1];
        registry.run(new Pipeline()
                .thenEach(
                        _ -> said[0] = true,
                        REVIEW,
                        officer.person().key(),
                        Codes.of(finding),
                        remark,
                        id,
                        officer.person().key()));
        return said[0];
    }

    private static Emergency read(ResultSet row) throws SQLException {
        String officer = row.getString(10);
        Optional<Emergency.Review> review = officer == null
                ? Optional.empty()
                : Optional.of(new Emergency.Review(
                        new PersonId(officer),
                        Dates.recorded(row.getObject(11, OffsetDateTime.class)),
                        Codes.known(Emergency.Finding.class, row.getString(12)),
                        row.getString(13)));
        return new Emergency(
                row.getObject(1, UUID.class),
                new CaseFileId(row.getObject(2, UUID.class)),
                Optional.ofNullable(row.getString(3)).map(PersonId::new),
                new OrganisationId(row.getString(4)),
                Codes.known(Role.class, row.getString(5)),
                Codes.known(Emergency.Cause.class, row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Dates.recorded(row.getObject(8, OffsetDateTime.class)),
                Dates.recorded(row.getObject(9, OffsetDateTime.class)),
                review);
    }
}
