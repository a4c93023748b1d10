// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/// What the demonstration adds to the server.
@Configuration(proxyBeanMethods = false)
@ComponentScan
class DemoWiring {}
