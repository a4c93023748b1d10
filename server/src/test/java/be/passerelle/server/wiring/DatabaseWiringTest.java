// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.store.DataSources;
import be.passerelle.store.DatabaseAddress;
import be.passerelle.store.TestDatabase;
import be.passerelle.store.UnusableDatabase;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class DatabaseWiringTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withUserConfiguration(DatabaseWiring.class, Pool.class);

    @Test
    void startsTheEmbeddedDatabaseAndStopsItAfterWhateverUsesIt(@TempDir Path data) throws SQLException {
        var pool = new Pool.Usage[1];
        var address = new DatabaseAddress[1];
        runner.withPropertyValues("passerelle.data=" + data).run(context -> {
            pool[0] = context.getBean(Pool.Usage.class);
            address[0] = context.getBean(DatabaseAddress.class);
            assertThat(pool[0].canConnect()).isTrue();
        });
        assertThat(pool[0].databaseWasThereAtTheEnd)
                .as("the pool closes while its database still runs")
                .isTrue();
        assertThat(pool[0].canConnect()).isFalse();
        assertThat(address[0].toString()).contains("passerelle_owner").doesNotContain(address[0].password());
    }

    @Test
    void leavesAnExternalDatabaseAlone() {
        runner.withPropertyValues(
                        "passerelle.database.url=jdbc:postgresql://db.example:5432/passerelle?password=secret",
                        "passerelle.database.user=owner",
                        "passerelle.database.password=secret")
                .run(context -> {
                    var address = context.getBean(DatabaseAddress.class);
                    assertThat(address.user()).isEqualTo("owner");
                    assertThat(address.password()).isEqualTo("secret");
                    assertThat(address).hasToString("owner at jdbc:postgresql://db.example:5432/passerelle");
                });
    }

    @Test
    void saysWhyADatabaseCannotBeWorkedOn() {
        DatabaseAddress nowhere = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/passerelle", "owner", "secret");
        assertThatThrownBy(() -> DataSources.open(nowhere))
                .isInstanceOf(UnusableDatabase.class)
                .hasMessageContaining("cannot be reached")
                .hasMessageNotContaining("secret");
        try (TestDatabase database = TestDatabase.start()) {
            DatabaseAddress right = database.address();
            assertThatThrownBy(() -> DataSources.open(new DatabaseAddress(right.url(), right.user(), "wrong")))
                    .isInstanceOf(UnusableDatabase.class)
                    .hasMessageContaining("name and password");

            database.asOwner("UPDATE flyway_schema_history SET checksum = checksum + 1 WHERE version = '1'");
            assertThatThrownBy(() -> DataSources.open(right))
                    .isInstanceOf(UnusableDatabase.class)
                    .hasMessageContaining("from which no way leads to");
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Pool {

        @Bean(destroyMethod = "close")
        Usage usage(DatabaseAddress address) {
            return new Usage(address);
        }

        static final class Usage implements AutoCloseable {

            private final DatabaseAddress address;
            private boolean databaseWasThereAtTheEnd;

            Usage(DatabaseAddress address) {
                this.address = address;
            }

            boolean canConnect() {
                try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
                    return connection.isValid(1);
                } catch (SQLException e) {
                    return false;
                }
            }

            @Override
            public void close() {
                databaseWasThereAtTheEnd = canConnect();
            }
        }
    }
}
