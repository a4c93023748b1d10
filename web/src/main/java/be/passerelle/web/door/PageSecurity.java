// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.desk.Desk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.LocalAccounts;
import be.passerelle.registry.identity.RepresentedFiles;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.stream.key.MasterKeys;
import be.passerelle.web.Cookies;
import be.passerelle.web.PageHeaders;
import be.passerelle.web.failure.SizeLimit;
import be.passerelle.web.local.AddressTries;
import be.passerelle.web.local.LeakedPasswords;
import be.passerelle.web.local.LocalDoor;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.visit.Visits;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Stands before every page: who is there, whether a form is ours, what browsers may do with the answer. What
/// somebody may see is decided elsewhere, for each file.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class PageSecurity {

    /// What anybody may open: nothing there is about a person.
    private static final String[] OPEN = {
        "/sign-in",
        "/sign-in/local/new",
        "/acting-as",
        "/theme",
        "/rulebook/**",
        "/calculations/**",
        "/accessibility",
        "/licence",
        "/signers.txt",
        "/error",
        "/vendor/**",
        "/passerelle/**"
    };

    /// Shows the form of a step as it was filled in, and changes nothing: it is sent only so that what was
    /// typed stands in no address. It needs no token of ours, so that a form outlives its session. A calculation
    /// changes nothing either.
    private static final String[] FORM_AGAIN = {
        "/files/*/do/*", "/registers/*/do/*", "/registers/*/*/do/*", "/calculations/*", "/calculations/*/typed"
    };

    @Bean
    ProviderDoor providerDoor(
            Providers providers,
            MasterKeys keys,
            Cookies cookies,
            Accounts accounts,
            Desk desk,
            RepresentedFiles represented) {
        return new ProviderDoor(
                providers, keys, cookies, new Claimed(accounts, desk, represented, InstantSource.system()));
    }

    @Bean
    LocalDoor localDoor(LocalAccounts accounts, MasterKeys keys, SecurityEvents events, LeakedPasswords leaked) {
        return new LocalDoor(accounts, keys, events, leaked, InstantSource.system());
    }

    @Bean
    KnownBrowsers knownBrowsers(MasterKeys keys, Cookies cookies) {
        return new KnownBrowsers(keys, cookies, InstantSource.system());
    }

    @Bean
    TypedKeys typedKeys(Cookies cookies) {
        return new TypedKeys(cookies);
    }

    @Bean
    SessionCookie sessionCookie(Accounts accounts, Sessions sessions, Cookies cookies, SecurityEvents events) {
        return new SessionCookie(sessions, accounts, cookies, events);
    }

    @Bean
    SecurityFilterChain doorOfPages(
            HttpSecurity http,
            Accounts accounts,
            SessionCookie sessions,
            Cookies cookies,
            SecurityEvents events,
            TurnedAway turnedAway,
            ProviderDoor providers,
            Providers settings,
            LocalDoor localDoor,
            AddressTries tries,
            PageAllowance pages,
            KnownBrowsers browsers,
            TypedKeys typed,
            Visits visits) {
        CsrfTokenRepository tokens = new FormTokens(tokens(cookies));
        Arrivals arrivals = new Arrivals(events, settings);
        LocalSignIn local = new LocalSignIn(localDoor, settings, accounts, tries, browsers, typed);
        local.setSecurityContextRepository(sessions);
        local.setSessionAuthenticationStrategy(new CsrfAuthenticationStrategy(tokens));
        local.setAuthenticationSuccessHandler(arrivals);
        local.setAuthenticationFailureHandler(arrivals);
        return http.headers(headers -> PageHeaders.set(headers, cookies.secure()))
                .addFilterBefore(new SizeLimit(), CsrfFilter.class)
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(new ReadableTokens())
                        .ignoringRequestMatchers(formsAgain()))
                .securityContext(context -> context.securityContextRepository(sessions))
                // The sessions of the container live in one process, and begin before anybody has signed in.
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .authenticationProvider(new DemonstrationSignIn(accounts))
                .addFilterBefore(providers.beginning(arrivals), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(
                        providers.answering(arrivals, sessions, tokens), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(local, UsernamePasswordAuthenticationFilter.class)
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("account")
                        .successHandler(arrivals)
                        .failureHandler(arrivals))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(arrivals))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(turnedAway).accessDeniedHandler(turnedAway))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .addFilterAfter(providers.strongerProof(visits), AuthorizationFilter.class)
                .addFilterAfter(new PageLimits(pages, visits), AuthorizationFilter.class)
                .build();
    }

    private static RequestMatcher[] formsAgain() {
        return Stream.of(FORM_AGAIN)
                .map(form -> PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, form))
                .toArray(RequestMatcher[]::new);
    }

    /// The container has taken requests apart already, and each operation of the API says which methods it
    /// knows and what it reads; of the firewall, what remains is that an address must be in its plain form.
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        firewall.setAllowedHeaderValues(_ -> true);
        firewall.setAllowedParameterNames(_ -> true);
        return firewall;
    }

    /// An address that is not in its plain form is refused before any chain is asked.
    @Bean
    RequestRejectedHandler rejected(Cookies cookies) {
        return (request, response, _) -> {
            PageHeaders.set(request, response, cookies.secure());
            response.sendError(HttpStatus.BAD_REQUEST.value());
        };
    }

    /// The token of forms travels in a cookie of its own, so that a page has one before anybody has signed in,
    /// and every process knows it.
    private static CookieCsrfTokenRepository tokens(Cookies cookies) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookies.guarded("passerelle-form"));
        tokens.setParameterName(Visits.CSRF_PARAMETER);
        tokens.setCookieCustomizer(cookie -> cookie.secure(cookies.secure()).sameSite("Lax"));
        return tokens;
    }
}
