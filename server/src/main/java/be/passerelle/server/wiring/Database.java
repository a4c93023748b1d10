// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.postgres.EmbeddedPostgres;
import be.passerelle.store.DatabaseAddress;
import java.nio.file.Path;

/// The database that the server works on: the embedded one, which it starts and stops, or one that runs elsewhere.
sealed interface Database extends AutoCloseable {

    DatabaseAddress address();

    @Override
    void close();

    static Database embeddedIn(Path dataHome) {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(dataHome);
        postgres.keepRunning();
        return new Embedded(postgres);
    }

    record Embedded(EmbeddedPostgres postgres) implements Database {

        @Override
        public DatabaseAddress address() {
            return new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
        }

        @Override
        public void close() {
            postgres.close();
        }
    }

    record External(DatabaseAddress address) implements Database {

        @Override
        public void close() {
            // It is not ours to stop.
        }
    }
}
