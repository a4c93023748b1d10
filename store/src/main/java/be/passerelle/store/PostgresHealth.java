// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.desk.Health;

/// Whether the database answers those who only look.
public final class PostgresHealth implements Health {

    private final Transactions reader;

    public PostgresHealth(Transactions reader) {
        this.reader = reader;
    }

    @Override
    public boolean isUp() {
        boolean[] answered = new boolean[1];
        reader.run(new Pipeline().thenEach(row -> answered[0] = row.getInt(1) == 1, "SELECT 1"));
        return answered[0];
    }
}
