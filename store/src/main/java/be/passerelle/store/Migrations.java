// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/// The versions of the tables, and the way from one to the next.
public final class Migrations {

    private final DataSource owner;
    private final FluentConfiguration flyway;

    Migrations(DataSource owner, DatabaseRoles roles) {
        this.owner = owner;
        this.flyway = Flyway.configure()
                .dataSource(owner)
                // An external database may hold tables of others already.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .placeholders(Map.of("registry", roles.registry(), "reader", roles.reader(), "door", roles.door()));
    }

    /// Brings the tables to the newest version.
    ///
    /// @throws UnusableDatabase when another version of Passerelle made them
    void toNewest() {
        try {
            flyway.load().migrate();
        } catch (FlywayValidateException _) {
            throw new UnusableDatabase(current() > newest() ? """
                            The tables of this database were made by a later version of Passerelle; nothing was changed
                            in it. Start it with that version: there is no way back.""" : """
                            The tables of this database were made by a version of Passerelle from which no way leads to
                            this one; nothing was changed in it. Go on with that version, or begin with another database
                            here. A demonstration in the embedded one is begun anew by ./run --fresh, which throws its
                            data away.""");
        }
    }

    /// The version that the tables have.
    int current() {
        return Optional.ofNullable(flyway.load().info().current())
                .map(Migrations::number)
                .orElse(0);
    }

    /// The newest version that this program knows.
    int newest() {
        MigrationInfo[] all = flyway.load().info().all();
        return number(all[all.length - 1]);
    }

    /// Makes our tables in a database where they are empty again, as they were in an earlier version.
    /// Whatever else is in the database is left alone.
    void beginAt(int version) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("DROP FUNCTION IF EXISTS erase_stream, erasure_says, passerelle_principal CASCADE");
            for (String table : OurTables.all()) {
                statement.execute("DROP TABLE IF EXISTS " + table + " CASCADE");
            }
            connection.commit();
        } catch (SQLException e) {
            throw Transactions.told(e);
        }
        to(version);
    }

    /// Brings the tables to a version.
    void to(int version) {
        Flyway.configure()
                .configuration(flyway)
                .target(MigrationVersion.fromVersion(Integer.toString(version)))
                .load()
                .migrate();
    }

    private static int number(MigrationInfo migration) {
        return Integer.parseInt(migration.getVersion().getVersion());
    }
}
