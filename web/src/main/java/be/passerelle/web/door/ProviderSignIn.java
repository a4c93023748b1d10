// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registry.identity.SignIn;
import be.passerelle.web.provider.Flows;
import be.passerelle.web.provider.Provider;
import be.passerelle.web.provider.Providers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/// Somebody comes back from an identity provider. The library hands the code in and checks what comes for it; here it
/// is
/// asked whether that makes them anybody. Neither token is kept.
final class ProviderSignIn extends AbstractAuthenticationProcessingFilter {

    private final Providers providers;
    private final Flows flows;
    private final ClientRegistrationRepository clients;
    private final Claimed claimed;

    ProviderSignIn(
            Providers providers,
            Flows flows,
            ClientRegistrationRepository clients,
            AuthenticationProvider library,
            Claimed claimed) {
        super(PathPatternRequestMatcher.withDefaults().matcher(Providers.ANSWER + "/{name}"));
        this.providers = providers;
        this.flows = flows;
        this.clients = clients;
        this.claimed = claimed;
        setAuthenticationManager(new ProviderManager(library));
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response)
            throws AuthenticationException {
        try {
            return proven(request, response);
        } catch (RuntimeException e) {
            throw SignInRefused.of(e);
        }
    }

    private ProvenAuthentication proven(HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest flow = flows.removeAuthorizationRequest(request, response);
        if (flow == null) {
            throw new SignInRefused(WhyRefused.BEGIN_AGAIN);
        }
        String name = Objects.requireNonNull(flow.<String>getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
        // What one provider was asked is not answered by another.
        if (!request.getRequestURI().equals(Providers.ANSWER + "/" + name)) {
            throw new SignInRefused(WhyRefused.NOT_PROVEN);
        }
        Provider provider = providers.named(name).orElseThrow();
        ClientRegistration client = Objects.requireNonNull(clients.findByRegistrationId(name));
        Authentication answered = getAuthenticationManager()
                .authenticate(new OAuth2LoginAuthenticationToken(
                        client, new OAuth2AuthorizationExchange(flow, answer(request, flow, provider))));
        if (!(answered.getPrincipal() instanceof OidcUser user)) {
            throw new SignInRefused(WhyRefused.NOT_PROVEN);
        }
        SignIn signIn = claimed.signIn(provider, user);
        return new ProvenAuthentication(signIn, Objects.requireNonNull(flow.<String>getAttribute(Flows.TO)));
    }

    private static OAuth2AuthorizationResponse answer(
            HttpServletRequest request, OAuth2AuthorizationRequest flow, Provider provider) {
        Map<String, String[]> sent = request.getParameterMap();
        String state = only(sent, OAuth2ParameterNames.STATE);
        // A provider that says who it is (RFC 9207) is the one that was asked.
        if (sent.containsKey("iss") && !only(sent, "iss").equals(provider.issuer())) {
            throw new SignInRefused(WhyRefused.NOT_PROVEN);
        }
        String place = Objects.requireNonNull(flow.getRedirectUri());
        if (sent.containsKey(OAuth2ParameterNames.ERROR)) {
            return OAuth2AuthorizationResponse.error(only(sent, OAuth2ParameterNames.ERROR))
                    .redirectUri(place)
                    .state(state)
                    .build();
        }
        return OAuth2AuthorizationResponse.success(only(sent, OAuth2ParameterNames.CODE))
                .redirectUri(place)
                .state(state)
                .build();
    }

    /// Each parameter is there once, and says something.
    private static String only(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        if (values == null || values.length != 1 || values[0].isBlank()) {
            throw new SignInRefused(WhyRefused.NOT_PROVEN);
        }
        return values[0];
    }
}
