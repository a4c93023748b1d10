// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.PublicAddress;
import be.passerelle.law.Law;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.registry.desk.RegisterStore;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.registry.identity.MandatedAccounts;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.server.pace.PasswordTries;
import be.passerelle.store.DataSources;
import be.passerelle.store.LocalAccountTable;
import be.passerelle.store.SessionTable;
import be.passerelle.web.Cookies;
import be.passerelle.web.PageHeaders;
import be.passerelle.web.local.AddressTries;
import be.passerelle.web.local.LeakedPasswords;
import be.passerelle.web.provider.ProviderFile;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.provider.UnusableProviders;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
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

    private static final Logger LOG = LoggerFactory.getLogger(DoorWiring.class);

    @Bean
    PublicAddress publicAddress(@Value("${passerelle.public-address:}") String given) {
        return new PublicAddress(Optional.of(given).filter(address -> !address.isEmpty()));
    }

    @Bean
    Cookies cookies(PublicAddress address, @Value("${server.ssl.bundle:}") String tls) {
        return new Cookies(!tls.isEmpty()
                || address.given().filter(given -> given.startsWith("https:")).isPresent());
    }

    /// Those of the file beside the database's data, or of another one. A demonstration has none: everybody
    /// there is invented, and whoever proves who they are is not.
    @Bean
    Providers providers(
            @Value("${passerelle.sign-in.file:${passerelle.data:data}/sign-in.properties}") Path file,
            @Value("${passerelle.demonstration:false}") boolean demonstration,
            PublicAddress address) {
        Providers providers = ProviderFile.read(file, address.given());
        if (demonstration && !(providers.all().isEmpty() && providers.local().isEmpty())) {
            throw UnusableProviders.inDemonstration(file);
        }
        if (providers.all().stream().anyMatch(provider -> !provider.levels().areAsked())) {
            LOG.warn("sign-in.properties takes any level of some provider (acr-values or strong-acr-values is any):"
                    + " nothing here makes sure that it asks for two factors");
        }
        return providers;
    }

    @Bean
    LocalAccounts localAccounts(DataSources sources) {
        return new LocalAccountTable(sources.door());
    }

    /// Those of the file beside the database's data, or of another one.
    @Bean
    LeakedPasswords leakedPasswords(
            @Value("${passerelle.local.leaked-passwords:${passerelle.data:data}/leaked-passwords.txt}") Path file) {
        return LeakedPasswords.in(file);
    }

    @Bean
    AddressTries addressTries(@Value("${passerelle.local.tries-per-minute}") int tries) {
        return new PasswordTries(tries, System::nanoTime);
    }

    /// Of an installation; a demonstration brings its own.
    @Bean
    @ConditionalOnBooleanProperty(name = "passerelle.demonstration", havingValue = false, matchIfMissing = true)
    Accounts mandatedAccounts(
            RegisterStore registers, InstallationClock clock, Providers providers, RepresentedFiles represented) {
        return new MandatedAccounts(registers, clock, providers, represented);
    }

    @Bean
    RepresentedFiles representedFiles(FileStore files, Law law, InstallationClock clock) {
        return new RepresentedFiles(files, law, clock);
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
