// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server.
@SpringBootApplication(scanBasePackages = {"be.passerelle.server", "be.passerelle.web"})
public class Server {}
