// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.law.language.Language;
import be.passerelle.registry.desk.Worklists.Due;
import be.passerelle.registry.desk.Worklists.Line;
import be.passerelle.registry.desk.Worklists.Query;
import be.passerelle.registry.projection.WorkItem;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Which lines of the worklists somebody wants, as SQL: a page of them.
final class WorklistSelection {

    private static final String PAGE = """
            SELECT item.stream, item.thread, item.task, item.role, item.holder, item.handler, item.doable_from,
                item.since, item.until, item.acts, item.handled_since, file.listed_name,
                item.language, file.incapable_since, file.invalid,
                item.training_starts
            FROM (SELECT * FROM (%s) AS part ORDER BY %s, stream, thread, task LIMIT ? OFFSET ?) AS item
            JOIN case_file AS file USING (stream)
            ORDER BY %s, item.stream, item.thread, item.task""";

    /// As many lines of one part as the page may need; each part is found by an index of its own.
    private static final String PART =
            "(SELECT * FROM work_item WHERE %s AND %s ORDER BY %s, stream, thread, task LIMIT ?)";

    private static final List<String> MOST_URGENT_FIRST = List.of("until", "since");
    private static final List<String> SOONEST_DOABLE_FIRST = List.of("doable_from");

    private final Query query;
    private final LocalDate today;
    private final List<Part> parts;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /// Lines of a scope, which others do not hold.
    private record Part(String condition, List<Object> parameters) {
        Part in(String team) {
            List<Object> all = new ArrayList<>(List.of(team));
            all.addAll(parameters);
            return new Part("team = ? AND " + condition, all);
        }

        static Part of(String condition, Object... parameters) {
            return new Part(condition, List.of(parameters));
        }
    }

    /// @param teams the keys under which the viewer finds lines
    WorklistSelection(List<String> teams, Viewer viewer, Query query, LocalDate today) {
        this.query = query;
        this.today = today;
        this.parts = ofScope(viewer, query).stream()
                .flatMap(part -> teams.stream().map(part::in))
                .toList();
        ofDue();
        ofFilters();
    }

    /// The keys of everybody whose lines are the viewer's.
    static String[] hands(Viewer viewer) {
        return viewer.hands().stream().map(PersonId::key).sorted().toArray(String[]::new);
    }

    /// The last day of the week of a day: Sunday.
    static LocalDate endOfWeek(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /// When a line is due, seen from a day.
    static Due due(WorkItem item, LocalDate today) {
        if (item.from().isAfter(today)) {
            return Due.WAITING;
        }
        if (item.until().isEmpty()) {
            return Due.NO_TERM;
        }
        LocalDate until = item.until().get();
        if (!until.isAfter(today)) {
            return until.isBefore(today) ? Due.OVERDUE : Due.TODAY;
        }
        return until.isAfter(endOfWeek(today)) ? Due.LATER : Due.THIS_WEEK;
    }

    void page(Pipeline pipeline, Consumer<Line> each) {
        int before = (query.page() - 1) * query.size();
        List<Object> all = new ArrayList<>();
        for (Part part : parts) {
            all.addAll(parameters);
            all.addAll(part.parameters());
            all.add(before + query.size());
        }
        all.add(query.size());
        all.add(before);
        List<String> order = query.due().equals(Set.of(Due.WAITING)) ? SOONEST_DOABLE_FIRST : MOST_URGENT_FIRST;
        String inOrder = String.join(", ", order);
        String sql = PAGE.formatted(
                parts.stream()
                        .map(part -> PART.formatted(String.join(" AND ", conditions), part.condition(), inOrder))
                        .collect(Collectors.joining(" UNION ALL ")),
                inOrder,
                order.stream().map(column -> "item." + column).collect(Collectors.joining(", ")));
        pipeline.thenEach(row -> each.accept(line(row)), sql, all.toArray());
    }

    private static List<Part> ofScope(Viewer viewer, Query query) {
        return switch (query.scope()) {
            case MINE -> {
                LetGo own = LetGo.of(query.lettingGo(), viewer.hands());
                yield List.of(
                        own.isEmpty()
                                ? Part.of("handler = ANY (?::text[])", (Object) hands(viewer))
                                : Part.of(
                                        "handler = ANY (?::text[]) AND NOT " + LetGo.LINE,
                                        hands(viewer),
                                        own.people(),
                                        own.days()));
            }
            case TEAM -> List.of(Part.of("true"));
            case FREE -> {
                LetGo all = LetGo.of(query.lettingGo());
                Part nobodys = Part.of("handler IS NULL");
                yield all.isEmpty()
                        ? List.of(nobodys)
                        : List.of(
                                nobodys,
                                Part.of(
                                        "handler = ANY (?::text[]) AND " + LetGo.LINE,
                                        all.people(),
                                        all.people(),
                                        all.days()));
            }
        };
    }

    private void ofDue() {
        if (query.due().isEmpty()) {
            and("doable_from <= ?", today);
            return;
        }
        String any = query.due().stream().map(this::condition).collect(Collectors.joining(" OR ", "(", ")"));
        conditions.add(any);
    }

    private String condition(Due due) {
        parameters.add(today);
        return switch (due) {
            // The second half says to the database that the index of these lines will do.
            case WAITING -> "doable_from > ? AND doable_from > '-infinity'";
            case NO_TERM -> "doable_from <= ? AND until IS NULL";
            case OVERDUE -> "doable_from <= ? AND until < " + given(today);
            case TODAY -> "doable_from <= ? AND until = " + given(today);
            case THIS_WEEK ->
                "doable_from <= ? AND until > " + given(today) + " AND until <= " + given(endOfWeek(today));
            case LATER -> "doable_from <= ? AND until > " + given(endOfWeek(today));
        };
    }

    private String given(LocalDate day) {
        parameters.add(day);
        return "?";
    }

    private void ofFilters() {
        if (!query.tasks().isEmpty()) {
            and("task = ANY (?)", (Object) query.tasks().stream().sorted().toArray(String[]::new));
        }
        query.language().ifPresent(language -> and("language = ?", language.name()));
    }

    private void and(String condition, Object... values) {
        conditions.add(condition);
        parameters.addAll(List.of(values));
    }

    private Line line(ResultSet row) throws SQLException {
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
                List.of((String[]) row.getArray(10).getArray()),
                Optional.ofNullable(row.getObject(16, LocalDate.class)));
        LocalDate since = row.getObject(11, LocalDate.class);
        return new Line(
                item,
                due(item, today),
                item.person()
                        .map(query.lettingGo()::get)
                        .filter(day -> since != null && since.isBefore(day))
                        .isPresent(),
                row.getString(12),
                Language.valueOf(row.getString(13)),
                Optional.ofNullable(row.getObject(14, LocalDate.class)),
                row.getBoolean(15));
    }
}
