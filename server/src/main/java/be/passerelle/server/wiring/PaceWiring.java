// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.Limits;
import be.passerelle.server.pace.ApiLimits;
import be.passerelle.server.pace.EvenRefusals;
import be.passerelle.server.pace.Pace;
import be.passerelle.server.pace.PacedHeads;
import be.passerelle.server.pace.PacedRequests;
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
            @Value("${passerelle.api.per-minute.refused-tokens}") int refused) {
        return new ApiLimits(ofAddress, ofOrganisation, refused, System::nanoTime);
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
