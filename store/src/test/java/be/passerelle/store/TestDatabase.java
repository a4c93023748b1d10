// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.postgres.EmbeddedPostgres;
import be.passerelle.stream.key.KeyVault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// A database with our tables, for one test class; it is gone when the test is over.
public final class TestDatabase implements AutoCloseable {

    private final Path folder;
    private final boolean temporary;
    private final EmbeddedPostgres postgres;
    private final DatabaseAddress address;
    private final DataSources sources;

    private TestDatabase(Path folder, boolean temporary, Function<DatabaseAddress, DataSources> opened) {
        this.folder = folder;
        this.temporary = temporary;
        this.postgres = EmbeddedPostgres.start(folder);
        this.address = new DatabaseAddress(postgres.jdbcUrl(), postgres.user(), postgres.password());
        this.sources = opened.apply(address);
    }

    public static TestDatabase start() {
        return watchedBy((_, pool) -> pool);
    }

    /// @param watched makes of the name of a pool and the pool the one that is worked with
    public static TestDatabase watchedBy(BiFunction<String, DataSource, DataSource> watched) {
        Path folder = TestFolders.inMemory("passerelle-test");
        EmptyDatabase.copyTo(folder);
        return new TestDatabase(folder, true, address -> DataSources.connect(address, watched));
    }

    /// A database in a folder that outlives it: the caller removes it.
    public static TestDatabase startIn(Path folder) {
        return new TestDatabase(folder, false, DataSources::open);
    }

    /// The number of the main process of the database server.
    public long processId() {
        return postgres.processId();
    }

    public DatabaseAddress address() {
        return address;
    }

    public DataSources sources() {
        return sources;
    }

    /// The keys of this database, from the file in its folder.
    public KeyVault vault() {
        return new KeyVault(masterKeys());
    }

    MasterKeyFile masterKeys() {
        return InstallationKeys.open(folder, sources.registry());
    }

    Path folder() {
        return folder;
    }

    /// Runs a statement as the owner, as somebody would who tampers with the database.
    public void asOwner(String sql) {
        try (Connection owner = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What whoever has the password of the reader can do, without the programme.
    Transactions asReader() {
        DatabaseRoles roles = DatabaseRoles.of(address);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        source.setUser(roles.reader());
        source.setPassword(roles.password(roles.reader()));
        return new Transactions(source);
    }

    @Override
    public void close() {
        sources.close();
        postgres.close();
        if (temporary) {
            TestFolders.delete(folder);
        }
    }
}
