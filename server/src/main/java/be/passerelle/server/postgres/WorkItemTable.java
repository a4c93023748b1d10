// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.postgres;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.identifier.OrganisationId;
import be.passerelle.casefile.identifier.PersonId;
import be.passerelle.casefile.person.Person;
import be.passerelle.registry.projection.Projection;
import be.passerelle.registry.projection.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The table of the lines of worklists.
final class WorkItemTable {

    private static final String FORGET = "DELETE FROM work_item WHERE stream = ?";

    private static final String REMEMBER = """
            INSERT INTO work_item (stream, thread, task, role, holder, last_person, handler, doable_from, since, until,
                acts, language, audience)
            SELECT ?, item.thread, item.task, item.role, item.holder, item.last_person, handler.person,
                item.doable_from, item.since, item.until, string_to_array(item.acts, ','), ?, ?
            FROM unnest(?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::date[],
                ?::text[]) AS item (thread, task, role, holder, last_person, doable_from, since, until, acts)
            LEFT JOIN handler ON handler.stream = ? AND handler.role = item.role
                AND handler.organisation = item.holder""";

    private WorkItemTable() {}

    /// Comes after the handlers of the file were written.
    static void replace(Pipeline pipeline, CaseFile file, Person person, Projection projection) {
        List<WorkItem> work = projection.work();
        pipeline.then(FORGET, file.id().value());
        if (work.isEmpty()) {
            return;
        }
        pipeline.then(
                REMEMBER,
                file.id().value(),
                person.language().name(),
                CaseFileTable.audience(file.id(), projection),
                work.stream().map(WorkItem::thread).toArray(Integer[]::new),
                texts(work, WorkItem::task),
                texts(work, w -> w.role().name()),
                texts(work, w -> w.holder().map(OrganisationId::key).orElse(null)),
                texts(work, w -> w.person().map(PersonId::key).orElse(null)),
                texts(work, w -> Dates.written(w.from())),
                texts(work, w -> Dates.written(w.since())),
                texts(work, w -> w.until().map(LocalDate::toString).orElse(null)),
                texts(work, w -> String.join(",", w.acts())),
                file.id().value());
    }

    private static @Nullable String[] texts(List<WorkItem> work, Function<WorkItem, @Nullable String> component) {
        return work.stream().map(component).toArray(String[]::new);
    }
}
