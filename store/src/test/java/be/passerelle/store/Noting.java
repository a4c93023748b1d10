// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.follow.Followed;
import be.passerelle.registry.follow.Follower;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A follower that notes what it is handed, without any care for what it noted before: an act that it was handed twice
/// stands there twice.
///
/// @param kinds the kinds of stream whose acts it wants
/// @param seconds how long it works in each transaction after it noted
record Noting(String name, int version, Set<String> kinds, int seconds) implements Follower<Pipeline> {

    private static final String NOTE = """
            INSERT INTO noted (name, act) SELECT ?, act FROM unnest(?::text[]) WITH ORDINALITY AS list (act, place)
            ORDER BY place""";

    /// One that notes the acts of files at once.
    Noting(String name, int version) {
        this(name, version, Set.of(CaseFileId.KIND), 0);
    }

    /// Makes the table that all of them note in.
    static void prepare(TestDatabase database) {
        String registry = DatabaseRoles.of(database.address()).registry();
        database.asOwner("CREATE TABLE noted (at bigserial, name text NOT NULL, act text NOT NULL)");
        database.asOwner("GRANT SELECT, INSERT, DELETE ON noted TO " + registry);
        database.asOwner("GRANT USAGE ON SEQUENCE noted_at_seq TO " + registry);
    }

    static List<String> noted(TestDatabase database, String name) {
        List<String> acts = new ArrayList<>();
        database.sources()
                .registry()
                .run(new Pipeline()
                        .thenEach(
                                row -> acts.add(row.getString(1)),
                                "SELECT act FROM noted WHERE name = ? ORDER BY at",
                                name));
        return acts;
    }

    @Override
    public void startAnew(Pipeline tables) {
        tables.then("DELETE FROM noted WHERE name = ?", name);
    }

    @Override
    public void follow(List<Followed> acts, Pipeline tables) {
        tables.then(NOTE, name, (Object) acts.stream().map(Noting::written).toArray(String[]::new));
        if (seconds > 0) {
            tables.then("SELECT pg_sleep(?)", (double) seconds);
        }
    }

    private static String written(Followed act) {
        return act.stream() + " " + act.number();
    }
}
