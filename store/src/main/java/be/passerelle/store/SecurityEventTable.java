// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.Registry;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The table of what happened at the doors. Time is that of the database: one for all processes, and not moved
/// with the clock of a demonstration. Those who race may each add one more than are kept.
public final class SecurityEventTable implements SecurityEvents {

    private static final String NOTE = """
            INSERT INTO security_event (at, kind, person, address, trace, client, means, level, place)
            SELECT clock_timestamp(), event.kind, event.person, event.address, event.trace, event.client, event.means,
                event.level, alike.place
            FROM (SELECT ?::text AS kind, ?::text AS person, ?::text AS address, ?::text AS trace,
                ?::text AS client, ?::text AS means, ?::text AS level,
                date_trunc('minute', clock_timestamp()) AS minute) AS event
            CROSS JOIN LATERAL (SELECT count(*) + 1 AS place FROM security_event AS before
                WHERE before.address = event.address AND before.kind = event.kind AND before.at >= event.minute
                    AND before.person IS NOT DISTINCT FROM event.person) AS alike
            WHERE alike.place <= ? AND (event.person IS NOT NULL OR (SELECT count(*) FROM security_event AS before
                WHERE before.person IS NULL AND before.at >= event.minute) < ?)
            RETURNING at, place""";

    private static final String COUNT = """
            SELECT count(*) FROM security_event
            WHERE lower(person COLLATE "C") = lower(?::text COLLATE "C") AND kind = ?
                AND at > clock_timestamp() - ?::interval""";

    private static final String LATEST =
            "SELECT at, kind, person, address, trace, place, client, means, level FROM security_event"
                    + " ORDER BY number DESC LIMIT ?";

    private static final String ALIKE = """
            SELECT (at AT TIME ZONE ?)::date AS day, kind, person, client, count(*), count(DISTINCT address),
                max(at) AS last, means, level
            FROM security_event
            WHERE at > clock_timestamp() - ?::interval AND kind = ANY (?::text[])
            GROUP BY day, kind, person, client, means, level
            ORDER BY last DESC, kind, person, client, means, level
            LIMIT ?""";

    private final Transactions registry;
    private final Supplier<Origin> here;
    private final Consumer<Event> told;

    /// @param here where what happens now comes from
    public SecurityEventTable(Transactions registry, Supplier<Origin> here) {
        this(registry, here, _ -> {});
    }

    /// @param told is told each one that is kept, after it is
    public SecurityEventTable(Transactions registry, Supplier<Origin> here, Consumer<Event> told) {
        this.registry = registry;
        this.here = here;
        this.told = told;
    }

    /// Something that is to be noted.
    ///
    /// @param origin where it comes from: whoever writes it for others too may be elsewhere
    record Happened(Kind kind, Optional<PersonId> person, Origin origin, Optional<By> by) {}

    /// Where what happens now comes from.
    Origin here() {
        return here.get();
    }

    @Override
    public void note(Kind kind, Optional<PersonId> person, Optional<By> by) {
        List<Event> kept = new ArrayList<>(1);
        registry.run(note(new Pipeline(), new Happened(kind, person, here(), by), kept::add));
        tell(kept);
    }

    /// Notes something in a transaction.
    ///
    /// @param kept is given it if it is kept; who is told waits until it is committed
    static Pipeline note(Pipeline pipeline, Happened happened, Consumer<Event> kept) {
        Origin origin = happened.origin();
        return pipeline.thenEach(
                row -> kept.accept(new Event(
                        Dates.recorded(row.getObject(1, OffsetDateTime.class)),
                        happened.kind(),
                        happened.person(),
                        origin,
                        happened.by(),
                        row.getInt(2))),
                NOTE,
                Codes.of(happened.kind()),
                happened.person().map(PersonId::key).orElse(null),
                origin.address(),
                origin.trace().orElse(null),
                origin.client().orElse(null),
                happened.by().map(By::means).orElse(null),
                happened.by().map(By::level).orElse(null),
                MOST_ALIKE,
                MOST_OF_NOBODY);
    }

    /// Tells of events that are kept.
    void tell(List<Event> kept) {
        kept.forEach(told);
    }

    @Override
    public int count(Kind kind, PersonId person, Duration last) {
        int[] count = new int[1];
        registry.run(new Pipeline()
                .thenEach(row -> count[0] = row.getInt(1), COUNT, person.key(), Codes.of(kind), last.toString()));
        return count[0];
    }

    @Override
    public List<Alike> alike(Set<Kind> kinds, Duration last, int most) {
        List<Alike> alike = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> alike.add(new Alike(
                                row.getObject(1, LocalDate.class),
                                Codes.known(Kind.class, row.getString(2)),
                                Optional.ofNullable(row.getString(3)).map(PersonId::new),
                                Optional.ofNullable(row.getString(4)),
                                by(row.getString(8), row.getString(9)),
                                row.getLong(5),
                                row.getInt(6),
                                Dates.recorded(row.getObject(7, OffsetDateTime.class)))),
                        ALIKE,
                        Registry.BELGIUM.getId(),
                        last.toString(),
                        kinds.stream().map(Codes::of).sorted().toArray(String[]::new),
                        most));
        return List.copyOf(alike);
    }

    private static Optional<By> by(@Nullable String means, @Nullable String level) {
        return means == null ? Optional.empty() : Optional.of(new By(means, level == null ? "" : level));
    }

    @Override
    public List<Event> latest(int limit) {
        List<Event> latest = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> latest.add(new Event(
                                Dates.recorded(row.getObject(1, OffsetDateTime.class)),
                                Codes.known(Kind.class, row.getString(2)),
                                Optional.ofNullable(row.getString(3)).map(PersonId::new),
                                new Origin(
                                        row.getString(4),
                                        Optional.ofNullable(row.getString(5)),
                                        Optional.ofNullable(row.getString(7))),
                                by(row.getString(8), row.getString(9)),
                                row.getInt(6))),
                        LATEST,
                        limit));
        return List.copyOf(latest);
    }
}
