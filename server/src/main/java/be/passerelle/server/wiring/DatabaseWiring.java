// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.store.DatabaseAddress;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Starts the embedded database unless `passerelle.database.url` names another. Whatever takes the [DatabaseAddress]
/// depends on the database, so Spring closes it first and the database last.
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {

    @Bean(destroyMethod = "close")
    Database database(
            @Value("${passerelle.data:data}") Path dataHome,
            @Value("${passerelle.database.url:}") String url,
            @Value("${passerelle.database.user:}") String user,
            @Value("${passerelle.database.password:}") String password) {
        return url.isEmpty()
                ? Database.embeddedIn(dataHome)
                : new Database.External(new DatabaseAddress(url, user, password));
    }

    @Bean
    DatabaseAddress databaseAddress(Database database) {
        return database.address();
    }
}
