// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Reads what a provider signed: with its own keys alone, and by the one algorithm that is set for it, whatever a token
/// says of itself.
public final class Tokens implements JwtDecoderFactory<ClientRegistration> {

    private static final OAuth2Error FOREIGN = new OAuth2Error("invalid_token", "it is not meant for us", null);

    private final Providers providers;
    private final ProviderCalls calls;
    private final Map<String, JwtDecoder> ofSignIn = new ConcurrentHashMap<>();
    private final Map<String, JwtDecoder> ofUserInfo = new ConcurrentHashMap<>();

    public Tokens(Providers providers, ProviderCalls calls) {
        this.providers = providers;
        this.calls = calls;
    }

    /// Reads tokens that say that somebody signed in.
    @Override
    public JwtDecoder createDecoder(ClientRegistration client) {
        return ofSignIn.computeIfAbsent(client.getRegistrationId(), _ -> {
            NimbusJwtDecoder decoder = signedBy(client);
            decoder.setClaimSetConverter(
                    new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                    new JwtTimestampValidator(), new OidcIdTokenValidator(client)));
            return decoder;
        });
    }

    /// Reads what a provider tells of somebody and signs. It need not say for whom it is, nor until when: but what it
    /// says must be so.
    JwtDecoder ofUserInfo(ClientRegistration client) {
        return ofUserInfo.computeIfAbsent(client.getRegistrationId(), _ -> {
            NimbusJwtDecoder decoder = signedBy(client);
            OAuth2TokenValidator<Jwt> meantForUs = told -> isOf(client, told)
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(FOREIGN);
            decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), meantForUs));
            return decoder;
        });
    }

    private static boolean isOf(ClientRegistration client, ClaimAccessor told) {
        boolean ofIssuer = !told.hasClaim("iss")
                || Objects.equals(
                        told.getClaimAsString("iss"),
                        client.getProviderDetails().getIssuerUri());
        boolean forUs = !told.hasClaim("aud")
                || Objects.requireNonNull(told.getClaimAsStringList("aud")).contains(client.getClientId());
        return ofIssuer && forUs;
    }

    private NimbusJwtDecoder signedBy(ClientRegistration client) {
        Provider provider = providers.named(client.getRegistrationId()).orElseThrow();
        return NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(client.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(provider.algorithm())
                .restOperations(calls.keys())
                .jwtProcessorCustomizer(processor -> RsaKeys.atLeast(provider.rsaBits(), processor))
                .build();
    }
}
