// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The table that says that the people of an installation are invented.
public final class DemonstrationTable {

    private static final String BEGIN = """
            INSERT INTO demonstration (seed, day, people)
            SELECT ?, ?, ? WHERE NOT EXISTS (SELECT FROM act)""";

    private static final String READ = "SELECT seed, day, people, complete FROM demonstration";

    private static final String COMPLETE = "UPDATE demonstration SET complete = true";

    private static final String HAS_ACTS = "SELECT EXISTS (SELECT FROM act)";

    private static final String ALONE = "SELECT pg_advisory_xact_lock(hashtext('passerelle demonstration'))";

    private final Transactions registry;

    public DemonstrationTable(Transactions registry) {
        this.registry = registry;
    }

    /// A demonstration as it began.
    ///
    /// @param complete whether all its people were recorded
    public record Demonstration(long seed, LocalDate day, int people, boolean complete) {}

    /// Does something while no other process does the same.
    public void alone(Runnable work) {
        registry.run(connection -> {
            new Pipeline().then(ALONE).run(connection);
            work.run();
            return true;
        });
    }

    /// The demonstration of this database, empty when it holds none.
    public Optional<Demonstration> read() {
        List<Demonstration> found = new ArrayList<>();
        registry.run(new Pipeline()
                .thenEach(
                        row -> found.add(new Demonstration(
                                row.getLong(1), row.getObject(2, LocalDate.class), row.getInt(3), row.getBoolean(4))),
                        READ));
        return found.stream().findFirst();
    }

    /// Whether anything is recorded.
    public boolean hasActs() {
        boolean[] has = new boolean[1];
        registry.run(new Pipeline().thenEach(row -> has[0] = row.getBoolean(1), HAS_ACTS));
        return has[0];
    }

    /// Begins a demonstration in a database without acts.
    public void begin(Demonstration demonstration) {
        registry.run(new Pipeline().then(BEGIN, demonstration.seed(), demonstration.day(), demonstration.people()));
    }

    /// Notes that all its people were recorded.
    public void complete() {
        registry.run(new Pipeline().then(COMPLETE));
    }
}
