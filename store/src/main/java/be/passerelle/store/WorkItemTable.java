// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.Person;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The table of the lines of worklists.
final class WorkItemTable {

    private static final String FORGET_ALL = WorkTallyTable.gone("DELETE FROM work_item WHERE stream = ?");

    private static final String FORGET = WorkTallyTable.gone("""
            DELETE FROM work_item WHERE stream = ?
                AND (thread, task, role) IN (SELECT * FROM unnest(?::int[], ?::text[], ?::text[]))""");

    private static final String OF_FILE = """
            SELECT thread, task, role, holder, last_person, doable_from, since, until, acts
            FROM work_item WHERE stream = ?""";

    private static final String REMEMBER = WorkTallyTable.come("""
            INSERT INTO work_item (stream, thread, task, role, holder, last_person, handler, doable_from, since, until,
                acts, language, team)
            SELECT ?, item.thread, item.task, item.role, item.holder, item.last_person, handler.person,
                item.doable_from, item.since, item.until, string_to_array(item.acts, ','), ?, item.team
            FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::date[],
                ?::text[], ?::text[]) AS item (thread, task, role, holder, last_person, doable_from, since, until, acts,
                team)
            LEFT JOIN handler ON handler.stream = ? AND handler.role = item.role
                AND handler.organisation = item.holder""");

    private WorkItemTable() {}

    /// Reads the lines of a file as they are.
    static Pipeline ofFile(Pipeline pipeline, CaseFileId file, Collection<WorkItem> lines) {
        return pipeline.thenEach(row -> lines.add(item(file, row)), OF_FILE, file.value());
    }

    /// Writes all lines of a file anew. Comes after the handlers of the file were written.
    static void replace(Pipeline pipeline, CaseFile file, Person person, Projection projection) {
        forget(pipeline, file.id());
        remember(pipeline, file, person, projection, projection.work());
    }

    /// Takes away all lines of a file.
    static Pipeline forget(Pipeline pipeline, CaseFileId file) {
        return pipeline.then(FORGET_ALL, file.value());
    }

    /// Writes the lines of a file that are not as they were.
    static void change(
            Pipeline pipeline, CaseFile file, Person person, Projection projection, Collection<WorkItem> before) {
        List<WorkItem> gone = new ArrayList<>(before);
        gone.removeAll(projection.work());
        List<WorkItem> added = new ArrayList<>(projection.work());
        added.removeAll(before);
        if (!gone.isEmpty()) {
            pipeline.then(
                    FORGET,
                    file.id().value(),
                    gone.stream().map(WorkItem::thread).toArray(Integer[]::new),
                    texts(gone, WorkItem::task),
                    texts(gone, w -> Codes.of(w.role())));
        }
        remember(pipeline, file, person, projection, added);
    }

    private static void remember(
            Pipeline pipeline, CaseFile file, Person person, Projection projection, List<WorkItem> work) {
        if (work.isEmpty()) {
            return;
        }
        pipeline.then(
                REMEMBER,
                file.id().value(),
                person.language().name(),
                work.stream().map(WorkItem::thread).toArray(Integer[]::new),
                texts(work, WorkItem::task),
                texts(work, w -> Codes.of(w.role())),
                texts(work, w -> w.holder().map(OrganisationId::key).orElse(null)),
                texts(work, w -> w.person().map(PersonId::key).orElse(null)),
                texts(work, w -> Dates.written(w.from())),
                texts(work, w -> Dates.written(w.since())),
                texts(work, w -> w.until().map(LocalDate::toString).orElse(null)),
                texts(work, w -> String.join(",", w.acts())),
                texts(work, w -> Principal.team(w, projection.audience()).orElse(null)),
                file.id().value());
    }

    /// The columns of a line in the order of [WorkItem], without the file.
    private static WorkItem item(CaseFileId file, ResultSet row) throws SQLException {
        return new WorkItem(
                file,
                row.getInt(1),
                row.getString(2),
                Codes.known(Role.class, row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(OrganisationId::new),
                Optional.ofNullable(row.getString(5)).map(PersonId::new),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                Optional.ofNullable(row.getObject(8, LocalDate.class)),
                List.of((String[]) row.getArray(9).getArray()));
    }

    private static @Nullable String[] texts(List<WorkItem> work, Function<WorkItem, @Nullable String> component) {
        return work.stream().map(component).toArray(String[]::new);
    }
}
