// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.Limits;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.server.pace.ApiLimits;
import be.passerelle.server.pace.EvenRefusals;
import be.passerelle.server.pace.LimitEvents;
import be.passerelle.server.pace.OddRequests;
import be.passerelle.server.pace.Pace;
import be.passerelle.server.pace.PacedHeads;
import be.passerelle.server.pace.PacedRequests;
import be.passerelle.server.pace.PagesOfPerson;
import be.passerelle.web.door.PageAllowance;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/// Sees to it that slow callers hold nothing that others wait for.
@Configuration(proxyBeanMethods = false)
class PaceWiring {

    /// Spring Boot makes the request known at -105, and the door stands at -100.
    private static final int AFTER_THE_REQUEST_IS_KNOWN = -104;

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> paced(
            @Value("${passerelle.body.patience}") Duration patience,
            @Value("${passerelle.body.bytes-per-second}") int bytesPerSecond,
            @Value("${server.tomcat.max-swallow-size}") DataSize dropped) {
        Pace pace = new Pace(patience, bytesPerSecond);
        return server -> {
            server.setProtocol(PacedHeads.class.getName());
            server.addEngineValves(new PacedRequests(pace, dropped.toBytes()));
        };
    }

    @Bean
    Limits limits(
            @Value("${passerelle.api.per-minute.of-address}") int ofAddress,
            @Value("${passerelle.api.per-minute.of-organisation}") int ofOrganisation,
            @Value("${passerelle.api.per-minute.refused-tokens}") int refused,
            LimitEvents events) {
        return new ApiLimits(ofAddress, ofOrganisation, refused, events, System::nanoTime);
    }

    /// Where the request is still known that an event comes from, and before the door, which
    /// refuses some.
    @Bean
    FilterRegistrationBean<OddRequests> oddRequests(OddRequests odd) {
        FilterRegistrationBean<OddRequests> filter = new FilterRegistrationBean<>(odd);
        filter.setOrder(AFTER_THE_REQUEST_IS_KNOWN);
        return filter;
    }

    @Bean
    OddRequests odd(SecurityEvents events, @Value("${passerelle.requests.malformed-per-minute}") int perMinute) {
        return new OddRequests(events, perMinute, System::nanoTime);
    }

    @Bean
    LimitEvents limitEvents(SecurityEvents events) {
        return new LimitEvents(events, System::nanoTime);
    }

    /// A demonstration has nobody to protect.
    @Bean
    PageAllowance pagesOfPerson(
            @Value("${passerelle.pages.per-minute.of-person}") int perMinute,
            @Value("${passerelle.demonstration:false}") boolean demonstration,
            LimitEvents events) {
        return new PagesOfPerson(demonstration ? 0 : perMinute, events, System::nanoTime);
    }

    /// Before everything else: what it holds back is the answer, whoever gives it.
    @Bean
    FilterRegistrationBean<EvenRefusals> evenRefusals(@Value("${passerelle.refusals.at-least}") Duration atLeast) {
        FilterRegistrationBean<EvenRefusals> filter =
                new FilterRegistrationBean<>(new EvenRefusals(atLeast, System::nanoTime));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }
}
