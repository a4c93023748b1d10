// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.access.Audience;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registry.Registry;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The table of whose a file is, for each role of each organisation: who took it; else who acted in it last.
final class HandlerTable {

    private static final String REPLACE = "INSERT INTO handler (stream, role, organisation, person, since) SELECT "
            + Columns.each("uuid", "text", "text", "text", "date") + Columns.ROWS
            + " ON CONFLICT (stream, role, organisation)"
            + " DO UPDATE SET person = excluded.person, since = excluded.since";

    private static final String OF_EACH = """
            SELECT handler.* FROM unnest(?::uuid[]) AS asked (stream)
            CROSS JOIN LATERAL (SELECT stream, role, organisation, person, since FROM handler
                WHERE handler.stream = asked.stream OFFSET 0) AS handler""";

    /// The members of an organisation who work in one role.
    record Team(String role, String organisation) {}

    /// In whose hands something is.
    ///
    /// @param since the day on which they took it, or acted in it last
    record Hand(String person, LocalDate since) {

        /// What a row says, when it names anybody.
        static Optional<Hand> of(@Nullable String person, @Nullable LocalDate since) {
            return person == null || since == null ? Optional.empty() : Optional.of(new Hand(person, since));
        }
    }

    /// A row.
    ///
    /// @param hand whose the file is; empty when it is free to take
    record Row(CaseFileId file, Team team, Optional<Hand> hand) {}

    private HandlerTable() {}

    /// Reads whose files are now.
    static Pipeline ofEach(Pipeline pipeline, Collection<CaseFileId> files, Consumer<Row> each) {
        return pipeline.thenEach(
                row -> each.accept(new Row(
                        new CaseFileId(row.getObject(1, UUID.class)),
                        new Team(row.getString(2), row.getString(3)),
                        Hand.of(row.getString(4), row.getObject(5, LocalDate.class)))),
                OF_EACH,
                (Object) Columns.of(files, CaseFileId::value));
    }

    /// That somebody acted in a file, which is known of an act that cannot be read as well.
    record Acted(int number, Team team, String person, Instant at) {}

    /// Who acted in a file, in order.
    static List<Acted> acted(CaseFile file) {
        return Stream.concat(
                        file.acts().stream()
                                .map(act -> new Acted(
                                        act.number(),
                                        new Team(
                                                act.written().role(),
                                                act.by().organisation().key()),
                                        act.by().person().key(),
                                        act.recordedAt())),
                        file.illegible().stream()
                                .map(act -> new Acted(
                                        act.number(),
                                        new Team(act.written().role(), act.organisation()),
                                        act.person(),
                                        act.recordedAt())))
                .sorted(Comparator.comparingInt(Acted::number))
                .toList();
    }

    /// Whose a file is: nobody's where it is in the hands of somebody whom a protection keeps away.
    static Map<Team, Optional<Hand>> handlers(CaseFile file, Map<Team, AssignmentTable.Taken> taken) {
        Map<Team, Optional<Hand>> handlers = handlers(acted(file), taken);
        handlers.replaceAll((team, hand) -> hand.filter(each -> !PersonId.isOne(each.person())
                || Audience.mayHandle(file, new OrganisationId(team.organisation()), new PersonId(each.person()))));
        return handlers;
    }

    /// Whose a file is. Who gave it back stays free of it until somebody acts in it.
    ///
    /// @param acted who acted in it, in order
    /// @param taken who took it, or gave it back
    static Map<Team, Optional<Hand>> handlers(List<Acted> acted, Map<Team, AssignmentTable.Taken> taken) {
        Map<Team, Acted> last = new LinkedHashMap<>();
        acted.forEach(each -> last.put(each.team(), each));
        Map<Team, Optional<Hand>> handlers = new LinkedHashMap<>();
        last.forEach((team, each) -> handlers.put(team, Optional.of(new Hand(each.person(), Registry.day(each.at())))));
        taken.forEach((team, by) -> {
            Acted act = last.get(team);
            boolean actedSince = act != null && by.at().isBefore(act.at());
            if (by.person().isPresent() || !actedSince) {
                handlers.put(team, by.person().map(person -> new Hand(person, since(person, team, by.at(), acted))));
            }
        });
        return handlers;
    }

    /// Whoever took a file and acts in it has it in hand since then.
    private static LocalDate since(String person, Team team, Instant taken, List<Acted> acted) {
        return Registry.day(acted.stream()
                .filter(act -> act.team().equals(team) && act.person().equals(person))
                .map(Acted::at)
                .filter(taken::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(taken));
    }

    /// Writes rows, each in the place of the one that is there.
    static void replace(Pipeline pipeline, List<Row> rows) {
        pipeline.then(
                REPLACE,
                Columns.of(rows, row -> row.file().value()),
                Columns.of(rows, row -> row.team().role()),
                Columns.of(rows, row -> row.team().organisation()),
                Columns.ofSome(rows, row -> row.hand().map(Hand::person).orElse(null)),
                Columns.ofSome(
                        rows,
                        row -> row.hand()
                                .map(hand -> Dates.written(hand.since()))
                                .orElse(null)),
                rows.size());
    }
}
