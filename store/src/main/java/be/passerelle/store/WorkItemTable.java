// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/// The table of the lines of worklists. Whoever writes lines tallies them too.
final class WorkItemTable {

    private static final String FORGET_ALL = WorkTallyTable.gone("DELETE FROM work_item WHERE stream = ?");

    /// By the place of each line, which does not change as long as the file is locked.
    private static final String FORGET = "DELETE FROM work_item WHERE ctid = ANY (?::tid[])";

    private static final String OF_EACH = """
            SELECT line.* FROM unnest(?::uuid[]) AS asked (stream)
            CROSS JOIN LATERAL (SELECT stream, thread, task, role, holder, last_person, doable_from, since, until,
                    array_to_string(acts, ','), handler, handled_since, language, team, training_starts,
                    ctid::text FROM work_item
                WHERE work_item.stream = asked.stream OFFSET 0) AS line""";

    private static final String REMEMBER = """
            INSERT INTO work_item (stream, thread, task, role, holder, last_person, doable_from, since, until, acts,
                handler, handled_since, language, team, training_starts)
            SELECT\s"""
            + Columns.each(
                    "uuid", "int", "text", "text", "text", "text", "date", "date", "date", "text[]", "text", "date",
                    "text", "text", "date")
            + Columns.ROWS;

    private WorkItemTable() {}

    /// A row.
    ///
    /// @param hand whose line it is; empty when it is free to take
    /// @param team who sees it; empty when nobody may yet
    record Line(WorkItem item, Optional<HandlerTable.Hand> hand, String language, Optional<String> team) {}

    /// The lines of a file; in one that is protected, one for each who may do it.
    ///
    /// @param handlers whose the file is
    static List<Line> lines(
            Projection projection, Person person, Map<HandlerTable.Team, Optional<HandlerTable.Hand>> handlers) {
        return projection.work().stream()
                .flatMap(item -> {
                    Optional<HandlerTable.Hand> hand = item.holder()
                            .flatMap(holder -> handlers.getOrDefault(
                                    new HandlerTable.Team(Codes.of(item.role()), holder.key()), Optional.empty()))
                            // Who cannot do it is not told to: it is free to take for everybody else.
                            .filter(taken -> !isNotBy(projection, item, taken.person()));
                    return teams(item, projection)
                            .map(team -> new Line(item, hand, person.language().name(), team));
                })
                .toList();
    }

    private static Stream<Optional<String>> teams(WorkItem item, Projection projection) {
        List<String> teams = Principal.teams(item, projection.audience());
        return teams.isEmpty() ? Stream.of(Optional.empty()) : teams.stream().map(Optional::of);
    }

    private static boolean isNotBy(Projection projection, WorkItem item, String person) {
        PersonId not = projection.notBy().get(item);
        return not != null && not.key().equals(person);
    }

    /// Reads the lines of files, each with its place.
    static Pipeline ofEach(Pipeline pipeline, Collection<CaseFileId> files, BiConsumer<Line, String> each) {
        return pipeline.thenEach(row -> each.accept(line(row), row.getString(16)), OF_EACH, (Object)
                Columns.of(files, CaseFileId::value));
    }

    /// Takes away all lines of a file.
    static Pipeline forget(Pipeline pipeline, CaseFileId file) {
        return pipeline.then(FORGET_ALL, file.value());
    }

    /// Takes lines away.
    static void takeAway(Pipeline pipeline, Collection<String> places) {
        pipeline.then(FORGET, (Object) places.toArray(String[]::new));
    }

    /// Writes lines.
    static void add(Pipeline pipeline, List<Line> come) {
        pipeline.then(
                REMEMBER,
                Columns.of(come, line -> line.item().file().value()),
                Columns.of(come, line -> line.item().thread()),
                Columns.of(come, line -> line.item().task()),
                Columns.of(come, line -> Codes.of(line.item().role())),
                Columns.ofSome(
                        come,
                        line -> line.item().holder().map(OrganisationId::key).orElse(null)),
                Columns.ofSome(
                        come, line -> line.item().person().map(PersonId::key).orElse(null)),
                Columns.of(come, line -> Dates.written(line.item().from())),
                Columns.of(come, line -> Dates.written(line.item().since())),
                Columns.ofSome(
                        come,
                        line -> line.item().until().map(LocalDate::toString).orElse(null)),
                Columns.of(come, line -> String.join(",", line.item().acts())),
                Columns.ofSome(
                        come, line -> line.hand().map(HandlerTable.Hand::person).orElse(null)),
                Columns.ofSome(
                        come,
                        line -> line.hand()
                                .map(hand -> Dates.written(hand.since()))
                                .orElse(null)),
                Columns.of(come, Line::language),
                Columns.ofSome(come, line -> line.team().orElse(null)),
                Columns.ofSome(
                        come,
                        line -> line.item()
                                .trainingStarts()
                                .map(LocalDate::toString)
                                .orElse(null)),
                come.size());
    }

    private static Line line(ResultSet row) throws SQLException {
        WorkItem item = new WorkItem(
                new CaseFileId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getString(3),
                Codes.known(Role.class, row.getString(4)),
                Optional.ofNullable(row.getString(5)).map(OrganisationId::new),
                Optional.ofNullable(row.getString(6)).map(PersonId::new),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                Optional.ofNullable(row.getObject(9, LocalDate.class)),
                List.of(row.getString(10).split(",", -1)),
                Optional.ofNullable(row.getObject(15, LocalDate.class)));
        return new Line(
                item,
                HandlerTable.Hand.of(row.getString(11), row.getObject(12, LocalDate.class)),
                row.getString(13),
                Optional.ofNullable(row.getString(14)));
    }
}
