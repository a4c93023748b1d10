// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.ReturnToWorkApi;
import be.passerelle.api.casefile.CopyJson;
import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.Limits;
import be.passerelle.api.exchange.PublicAddress;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.activity.Activity;
import be.passerelle.registry.copy.CopyAsData;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.desk.Health;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.RegisterDesk;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.registry.desk.WorkDesk;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.feed.EventFeed;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.server.client.AccessTokens;
import be.passerelle.server.client.ApiClientFile;
import be.passerelle.server.client.ApiClients;
import be.passerelle.server.client.ClientMandates;
import be.passerelle.server.client.ClientTokens;
import be.passerelle.server.client.UnusableApiClients;
import be.passerelle.server.pace.OddRequests;
import be.passerelle.store.ActivityTable;
import be.passerelle.store.DataSources;
import be.passerelle.store.EventTable;
import be.passerelle.web.Cookies;
import java.nio.file.Path;
import java.time.InstantSource;
import org.apache.catalina.Pipeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The door of the API, beside that of the pages.
@Configuration(proxyBeanMethods = false)
class ApiWiring {

    private static final Logger LOG = LoggerFactory.getLogger(ApiWiring.class);

    @Bean
    EventFeed eventFeed(DataSources sources, Desk desk) {
        return new EventFeed(new EventTable(sources.registry(), sources.reader()), desk);
    }

    @Bean
    Activity activity(DataSources sources) {
        return new ActivityTable(sources.reader());
    }

    /// The clients of the file beside the database's data, or of another one. A demonstration has none.
    @Bean
    ClientTokens clientTokens(
            @Value("${passerelle.api.clients-file:${passerelle.data:data}/api-clients.properties}") Path file,
            @Value("${passerelle.demonstration:false}") boolean demonstration,
            RegisterStore registers,
            InstallationClock clock) {
        ApiClients clients = ApiClientFile.read(file);
        if (demonstration && !clients.isEmpty()) {
            throw UnusableApiClients.inDemonstration(file);
        }
        if (clients.areBelievedAtAnyLevel()) {
            LOG.warn("api-clients.properties has a client of high assurance whose tokens need not say so (acr-values is"
                    + " any): it is believed of everybody and at every hour");
        }
        return new ClientTokens(
                new AccessTokens(clients, InstantSource.system()), new ClientMandates(registers, clock));
    }

    /// What a person takes along has the same form as what the API answers.
    @Bean
    CopyAsData copyAsData(Accounts accounts, Desk desk) {
        return new CopyJson(accounts, desk.law());
    }

    @Bean
    ApiServlet apiServlet(
            Desk desk,
            ErasureDesk erasing,
            RegisterDesk registers,
            WorkDesk work,
            EventFeed events,
            Activity activity,
            Accounts accounts,
            Health health,
            ClientTokens clients,
            Limits limits,
            SecurityEvents securityEvents,
            PublicAddress address) {
        return ReturnToWorkApi.servlet(
                desk,
                erasing,
                registers,
                work,
                events,
                activity,
                accounts,
                health,
                new BearerTokens(accounts, clients, securityEvents),
                limits,
                address);
    }

    @Bean
    ServletRegistrationBean<ApiServlet> api(ApiServlet servlet) {
        return new ServletRegistrationBean<>(servlet, ApiServlet.PATH + "/*", ApiServlet.HEALTH);
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> malformedRequests(
            PublicAddress address, Cookies cookies, OddRequests odd) {
        return server -> server.addContextCustomizers(context -> {
            Pipeline before = context.getParent().getPipeline();
            before.addValve(new MalformedRequests(address, cookies, odd));
            before.addValve(new PlainAddresses());
        });
    }
}
