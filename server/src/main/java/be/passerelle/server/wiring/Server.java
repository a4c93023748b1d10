// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

/// The server. Its data sources and migrations are wired by hand, because each has its own database role.
@SpringBootApplication(
        scanBasePackages = "be.passerelle.server",
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
public class Server {}
