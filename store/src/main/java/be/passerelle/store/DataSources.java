// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;
import org.postgresql.ds.PGSimpleDataSource;

/// The connections to the database, one pool for each role: the registry writes, the reader looks, the door
/// keeps sessions. The owner has none: it comes for the migrations and for maintenance.
public final class DataSources implements AutoCloseable {

    private static final int REGISTRY_CONNECTIONS = 10;
    private static final int READER_CONNECTIONS = 10;

    /// Each request looks for its session, in one round trip.
    private static final int DOOR_CONNECTIONS = 4;

    /// Whoever waits longer is told to come back: a page is answered within two seconds, whatever the database
    /// does.
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /// How long a connection that was left alone may take to show that it lives.
    private static final Duration PROBE = Duration.ofSeconds(1);

    private final DataSource owner;
    private final Migrations migrations;
    private final List<HikariDataSource> pools;
    private final Transactions registry;
    private final Reading reader;
    private final Transactions door;

    private DataSources(
            DataSource owner,
            Migrations migrations,
            List<HikariDataSource> pools,
            Transactions registry,
            Reading reader,
            Transactions door) {
        this.owner = owner;
        this.migrations = migrations;
        this.pools = pools;
        this.registry = registry;
        this.reader = reader;
        this.door = door;
    }

    /// Makes the roles and the tables when they are not there yet, then connects.
    public static DataSources open(DatabaseAddress address) {
        return open(address, (_, pool) -> pool);
    }

    /// The same, with somebody who looks at what is asked of the database.
    ///
    /// @param watched makes of the name of a pool and the pool the one that is worked with
    static DataSources open(DatabaseAddress address, BiFunction<String, DataSource, DataSource> watched) {
        DatabaseRoles roles = DatabaseRoles.of(address);
        roles.make();
        new Migrations(owner(address), roles).toNewest();
        return connect(address, watched);
    }

    /// Connects to a database that a server may be working on, and leaves it as it is.
    ///
    /// @throws UnusableDatabase when it cannot be reached, or its tables are of another version
    public static DataSources beside(DatabaseAddress address) {
        Migrations migrations = new Migrations(owner(address), DatabaseRoles.of(address));
        int newest;
        int current;
        try {
            newest = migrations.newest();
            current = migrations.current();
        } catch (FlywayException _) {
            // Its message quotes the address.
            throw new UnusableDatabase("The database cannot be reached, or does not let its owner in.");
        }
        if (current != newest) {
            throw new UnusableDatabase("""
                    The tables of this database have version %d, those of this Passerelle %d. Take the backup with the
                    version that works on the database; nothing was changed in it.""".formatted(current, newest));
        }
        return connect(address, (_, pool) -> pool);
    }

    /// Connects to a database that has its roles and its tables.
    static DataSources connect(DatabaseAddress address, BiFunction<String, DataSource, DataSource> watched) {
        DatabaseRoles roles = DatabaseRoles.of(address);
        DataSource owner = owner(address);
        HikariDataSource registry = pool("registry", address, roles.registry(), roles, REGISTRY_CONNECTIONS);
        HikariDataSource reader = pool("reader", address, roles.reader(), roles, READER_CONNECTIONS);
        HikariDataSource door = pool("door", address, roles.door(), roles, DOOR_CONNECTIONS);
        Transactions writes = new Transactions(watched.apply("registry", registry));
        return new DataSources(
                owner,
                new Migrations(owner, roles),
                List.of(registry, reader, door),
                writes,
                new Reading(
                        new Transactions(watched.apply("reader", reader)),
                        new CloseFiles(writes),
                        () -> PrincipalKey.read(owner)),
                new Transactions(watched.apply("door", door)));
    }

    /// The versions of the tables.
    Migrations migrations() {
        return migrations;
    }

    /// The owner's connections, each new; they commit by themselves.
    public DataSource owner() {
        return owner;
    }

    public Transactions registry() {
        return registry;
    }

    public Reading reader() {
        return reader;
    }

    public Transactions door() {
        return door;
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }

    private static DataSource owner(DatabaseAddress address) {
        PGSimpleDataSource owner = new PGSimpleDataSource();
        owner.setUrl(address.url());
        owner.setUser(address.user());
        owner.setPassword(address.password());
        owner.setLogServerErrorDetail(false);
        return owner;
    }

    private static HikariDataSource pool(
            String name, DatabaseAddress address, String user, DatabaseRoles roles, int connections) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(address.url());
        config.setUsername(user);
        config.setPassword(roles.password(user));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(connections);
        config.setMinimumIdle(2);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setValidationTimeout(PROBE.toMillis());
        // Whatever the database is set to: what was said to be recorded is on its disk.
        config.setConnectionInitSql("SET synchronous_commit = on");
        // In a transaction of its own: else the first one that is rolled back would undo it.
        config.setIsolateInternalQueries(true);
        // The details of an error quote the row.
        config.addDataSourceProperty("logServerErrorDetail", "false");
        config.addDataSourceProperty("ApplicationName", "passerelle " + name);
        config.addDataSourceProperty("prepareThreshold", "3");
        return new HikariDataSource(config);
    }
}
