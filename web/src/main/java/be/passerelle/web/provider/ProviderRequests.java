// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/// What a provider is asked for: by the library a code, with state, nonce and the challenge of PKCE; by us the
/// assurance
/// level, and that it asks again who is there where stronger proof is needed.
public final class ProviderRequests implements OAuth2AuthorizationRequestResolver {

    private final Providers providers;
    private final OAuth2AuthorizationRequestResolver library;

    public ProviderRequests(Providers providers, Registrations clients) {
        this.providers = providers;
        this.library = new DefaultOAuth2AuthorizationRequestResolver(clients, Providers.BEGIN);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return Optional.ofNullable(isAskedFor(request) ? library.resolve(request) : null)
                .map(flow -> completed(flow, request))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String name) {
        return Optional.ofNullable(isAskedFor(request) ? library.resolve(request, name) : null)
                .map(flow -> completed(flow, request))
                .orElse(null);
    }

    /// Nobody is signed in because another site sent them here, where a provider that knows them still would not ask
    /// them anything: they come to our own page first. Browsers say where a request comes from.
    private static boolean isAskedFor(HttpServletRequest request) {
        return !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private OAuth2AuthorizationRequest completed(OAuth2AuthorizationRequest flow, HttpServletRequest request) {
        Provider provider = providers
                .named(Objects.requireNonNull(flow.<String>getAttribute(OAuth2ParameterNames.REGISTRATION_ID)))
                .orElseThrow();
        boolean strong = Boolean.parseBoolean(request.getParameter(Flows.STRONG));
        List<String> levels =
                strong ? provider.levels().strong() : provider.levels().enough();
        return OAuth2AuthorizationRequest.from(flow)
                .attributes(attributes -> attributes.put(Flows.TO, Flows.place(request.getParameter(Flows.TO))))
                .additionalParameters(parameters -> {
                    if (!levels.isEmpty()) {
                        parameters.put("acr_values", String.join(" ", levels));
                    }
                    provider.maxAge().ifPresent(age -> parameters.put("max_age", Long.toString(age.toSeconds())));
                })
                .build();
    }
}
