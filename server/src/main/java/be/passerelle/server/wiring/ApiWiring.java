// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.ApiServlet;
import be.passerelle.api.MalformedRequests;
import be.passerelle.api.PublicAddress;
import be.passerelle.api.ReturnToWorkApi;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.Worklists;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.store.DataSources;
import be.passerelle.store.PostgresHealth;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door of the API, beside that of the pages.
@Configuration(proxyBeanMethods = false)
class ApiWiring {

    @Bean
    Health health(DataSources sources) {
        return new PostgresHealth(sources.reader());
    }

    @Bean
    ApiServlet apiServlet(Desk desk, Worklists worklists, Accounts accounts, Health health, PublicAddress address) {
        return ReturnToWorkApi.servlet(desk, worklists, accounts, health, address);
    }

    @Bean
    ServletRegistrationBean<ApiServlet> api(ApiServlet servlet) {
        return new ServletRegistrationBean<>(servlet, ApiServlet.PATH + "/*", "/health");
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests(PublicAddress address) {
        return server -> server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new MalformedRequests(address)));
    }
}
