// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.client.RestClientException;

/// The providers as the library knows them. One whose addresses are not set is asked for them when somebody first signs
/// in by it, and again until it has answered: a provider that is down stops nothing but the sign-in by it.
public final class Registrations implements ClientRegistrationRepository {

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};

    private final Providers providers;
    private final ProviderCalls calls;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    public Registrations(Providers providers, ProviderCalls calls) {
        this.providers = providers;
        this.calls = calls;
    }

    /// @throws UnreachableProvider when the provider had to be asked, and did not answer as one
    @Override
    public @Nullable ClientRegistration findByRegistrationId(String name) {
        ClientRegistration before = known.get(name);
        if (before != null) {
            return before;
        }
        ClientRegistration found = providers.named(name).map(this::of).orElse(null);
        if (found != null) {
            known.put(name, found);
        }
        return found;
    }

    private ClientRegistration of(Provider provider) {
        ClientRegistration.Builder builder = provider.places()
                .map(places -> placed(ClientRegistration.withRegistrationId(provider.name()), places))
                .orElseGet(() -> asked(provider));
        return builder.registrationId(provider.name())
                .clientName(provider.label())
                .issuerUri(provider.issuer())
                .clientId(provider.client().id())
                .clientSecret(provider.client().secret())
                .clientAuthenticationMethod(provider.client().method())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(providers.answerAt())
                .scope(provider.client().scopes())
                .build();
    }

    private static ClientRegistration.Builder placed(ClientRegistration.Builder builder, Provider.Places places) {
        places.userInfo().ifPresent(builder::userInfoUri);
        return builder.authorizationUri(places.authorization())
                .tokenUri(places.token())
                .jwkSetUri(places.keys());
    }

    private ClientRegistration.Builder asked(Provider provider) {
        try {
            Map<String, Object> told = Objects.requireNonNull(calls.plain()
                    .get()
                    .uri(provider.issuer() + WELL_KNOWN)
                    .retrieve()
                    .body(OBJECT));
            if (!provider.issuer().equals(told.get("issuer"))) {
                throw new UnreachableProvider("says that it is another", null);
            }
            boolean inClear = told.entrySet().stream()
                    .filter(each ->
                            each.getKey().endsWith("_endpoint") || each.getKey().endsWith("_uri"))
                    .anyMatch(each -> !ProviderFile.isProtected(String.valueOf(each.getValue())));
            if (inClear) {
                throw new UnreachableProvider("names an address that is not protected", null);
            }
            return ClientRegistrations.fromOidcConfiguration(told);
        } catch (RestClientException | IllegalArgumentException | NullPointerException e) {
            throw new UnreachableProvider("does not answer as a provider", e);
        }
    }
}
