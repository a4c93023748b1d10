// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.stream.key.MasterKeys;
import be.passerelle.web.Cookies;
import be.passerelle.web.provider.Flows;
import be.passerelle.web.provider.ProviderCalls;
import be.passerelle.web.provider.ProviderRequests;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.provider.Registrations;
import be.passerelle.web.provider.Tokens;
import be.passerelle.web.provider.UserInfo;
import be.passerelle.web.visit.Visits;
import java.time.InstantSource;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/// The way through identity providers, put together: somebody is sent there, comes back, and is sent there again where
/// stronger proof is needed.
final class ProviderDoor {

    private final Providers providers;
    private final ProviderCalls calls = new ProviderCalls();
    private final Registrations clients;
    private final Flows flows;
    private final Claimed claimed;

    ProviderDoor(Providers providers, MasterKeys keys, Cookies cookies, Claimed claimed) {
        this.providers = providers;
        this.clients = new Registrations(providers, calls);
        this.flows = new Flows(keys, cookies, clients, InstantSource.system());
        this.claimed = claimed;
    }

    OAuth2AuthorizationRequestRedirectFilter beginning(Arrivals arrivals) {
        var filter = new OAuth2AuthorizationRequestRedirectFilter(new ProviderRequests(providers, clients));
        filter.setAuthorizationRequestRepository(flows);
        filter.setRequestCache(new NullRequestCache());
        filter.setAuthenticationFailureHandler(arrivals::notBegun);
        return filter;
    }

    ProviderSignIn answering(Arrivals arrivals, SecurityContextRepository sessions, CsrfTokenRepository tokens) {
        Tokens signed = new Tokens(providers, calls);
        var library =
                new OidcAuthorizationCodeAuthenticationProvider(calls.tokens(), new UserInfo(providers, calls, signed));
        library.setJwtDecoderFactory(signed);
        ProviderSignIn filter = new ProviderSignIn(providers, flows, clients, library, claimed);
        filter.setSecurityContextRepository(sessions);
        filter.setSessionAuthenticationStrategy(new CsrfAuthenticationStrategy(tokens));
        filter.setAuthenticationSuccessHandler(arrivals);
        filter.setAuthenticationFailureHandler(arrivals);
        return filter;
    }

    StrongerProof strongerProof(Visits visits) {
        return new StrongerProof(providers, visits);
    }
}
