// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.PublicAddress;
import be.passerelle.store.DataSources;
import be.passerelle.store.SessionTable;
import be.passerelle.web.Cookies;
import be.passerelle.web.PageHeaders;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/// What stands before the API, and what the doors of API and pages share. The pages bring their own door.
@Configuration(proxyBeanMethods = false)
class DoorWiring {

    @Bean
    PublicAddress publicAddress(@Value("${passerelle.public-address:}") String given) {
        return new PublicAddress(Optional.of(given).filter(address -> !address.isEmpty()));
    }

    @Bean
    Cookies cookies(PublicAddress address) {
        return new Cookies(
                address.given().filter(given -> given.startsWith("https:")).isPresent());
    }

    @Bean
    SessionTable sessions(
            DataSources sources,
            @Value("${passerelle.session.idle}") Duration idle,
            @Value("${passerelle.session.at-most}") Duration atMost) {
        return new SessionTable(sources.door(), new SessionTable.Lifetimes(idle, atMost), RegistersOfRequest::stand);
    }

    /// No cookie counts here, so no other site can use one. Tokens are asked for behind it ([BearerTokens]).
    @Bean
    @Order(0)
    SecurityFilterChain doorOfApi(HttpSecurity http, Cookies cookies) {
        return http.securityMatcher("/REST/**", "/health")
                .headers(headers -> PageHeaders.set(headers, cookies.secure()))
                .csrf(CsrfConfigurer::disable)
                .logout(LogoutConfigurer::disable)
                .requestCache(RequestCacheConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }
}
