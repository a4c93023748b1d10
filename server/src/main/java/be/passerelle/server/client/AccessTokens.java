// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import be.passerelle.web.provider.RsaKeys;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/// Checks access tokens (RFC 9068): signed by the keys of the issuer that they name, by the one
/// algorithm that is set for it, for us, and within their time. That a token is over is told only
/// of one that is right in all else.
public final class AccessTokens {

    /// How far the clocks of two machines may be apart.
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final ApiClients clients;
    private final InstantSource clock;
    private final Map<String, TokenIssuer> issuers = new HashMap<>();
    private final Map<String, NimbusJwtDecoder> decoders = new HashMap<>();

    public AccessTokens(ApiClients clients, InstantSource clock) {
        this.clients = clients;
        this.clock = clock;
        for (TokenIssuer issuer : clients.issuers()) {
            issuers.put(issuer.issuer(), issuer);
            decoders.put(issuer.issuer(), decoder(issuer));
        }
    }

    /// What came of a token.
    sealed interface Checked {

        /// It is none of ours, or no longer of a client that there is.
        ///
        /// @param why for who runs the installation; the caller is not told
        record Unknown(TokenFault why) implements Checked {}

        /// It was right until its time was over.
        record Expired(ApiClient client) implements Checked {}

        /// It is right.
        ///
        /// @param scopes what it may be used for
        /// @param assurance how sure it is of whom the client names
        record Right(ApiClient client, Set<Scope> scopes, Assurance assurance) implements Checked {}
    }

    private static NimbusJwtDecoder decoder(TokenIssuer issuer) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(IssuerKeys.of(issuer.keys()))
                .jwsAlgorithm(issuer.algorithm())
                .jwtProcessorCustomizer(processor -> {
                    processor.setJWSTypeVerifier(types(issuer));
                    RsaKeys.atLeast(issuer.rsaBits(), processor);
                })
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                new JwtIssuerValidator(issuer.issuer()), new JwtAudienceValidator(issuer.audience())));
        return decoder;
    }

    private static DefaultJOSEObjectTypeVerifier<SecurityContext> types(TokenIssuer issuer) {
        return issuer.type().equals(JOSEObjectType.JWT.getType())
                ? new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, null)
                : new DefaultJOSEObjectTypeVerifier<>(
                        new JOSEObjectType(issuer.type()), new JOSEObjectType("application/" + issuer.type()));
    }

    /// @throws Unavailable when the keys of an issuer cannot be asked for
    Checked check(String token) {
        try {
            TokenIssuer issuer = issuer(token);
            return within(issuer, decoded(issuer, token));
        } catch (Refused e) {
            return new Checked.Unknown(e.why);
        }
    }

    /// Ends a check that it does not pass.
    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1;

        private final TokenFault why;

        Refused(TokenFault why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }

    /// Whom a token names as its issuer: whether that is so is asked next.
    private TokenIssuer issuer(String token) throws Refused {
        try {
            if (!(JWTParser.parse(token) instanceof SignedJWT signed)) {
                throw new Refused(TokenFault.NOT_SIGNED);
            }
            return Optional.ofNullable(signed.getJWTClaimsSet().getIssuer())
                    .map(issuers::get)
                    .orElseThrow(() -> new Refused(TokenFault.ISSUER));
        } catch (ParseException _) {
            throw new Refused(TokenFault.NO_TOKEN);
        }
    }

    private Jwt decoded(TokenIssuer issuer, String token) throws Refused {
        try {
            return Objects.requireNonNull(decoders.get(issuer.issuer())).decode(token);
        } catch (JwtValidationException _) {
            throw new Refused(TokenFault.AUDIENCE); // the issuer chose the decoder
        } catch (BadJwtException _) {
            throw new Refused(isOfType(issuer, token) ? TokenFault.SIGNATURE : TokenFault.TYPE);
        } catch (JwtException e) {
            // Names of keys that nobody has are not asked for each time: whoever invents some is told at once.
            if (isOf(e, RateLimitReachedException.class)) {
                throw new Refused(TokenFault.SIGNATURE);
            }
            throw new Unavailable(Missing.AUTHORIZATION_SERVER, e);
        }
    }

    private static boolean isOfType(TokenIssuer issuer, String token) {
        try {
            types(issuer).verify(SignedJWT.parse(token).getHeader().getType(), null);
            return true;
        } catch (ParseException | BadJOSEException _) {
            return false;
        }
    }

    private static boolean isOf(Throwable failure, Class<? extends Throwable> kind) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    private Checked within(TokenIssuer issuer, Jwt jwt) throws Refused {
        Instant now = clock.instant();
        Instant issued = jwt.getIssuedAt();
        Instant until = jwt.getExpiresAt();
        if (issued == null || until == null || !isTimed(issuer, issued, until) || isEarly(jwt, issued, now)) {
            throw new Refused(TokenFault.TIMES);
        }
        ApiClient client = Optional.ofNullable(jwt.getClaims().get(issuer.clientClaim()))
                .flatMap(id -> clients.named(issuer, id.toString()))
                .orElseThrow(() -> new Refused(TokenFault.CLIENT));
        if (!client.subject().equals(jwt.getSubject())) {
            throw new Refused(TokenFault.SUBJECT);
        }
        return now.isAfter(until.plus(SKEW))
                ? new Checked.Expired(client)
                : new Checked.Right(client, scopes(client, jwt), client.assurance(level(jwt)));
    }

    private static boolean isTimed(TokenIssuer issuer, Instant issued, Instant until) {
        return until.isAfter(issued) && !until.isAfter(issued.plus(issuer.longestLife()));
    }

    private static boolean isEarly(Jwt jwt, Instant issued, Instant now) {
        Instant from = jwt.getNotBefore();
        Instant latest = now.plus(SKEW);
        return issued.isAfter(latest) || (from != null && from.isAfter(latest));
    }

    private static String level(Jwt jwt) {
        return jwt.getClaims().get("acr") instanceof String level ? level : "";
    }

    /// What the token says, and the client may have.
    private static Set<Scope> scopes(ApiClient client, Jwt jwt) {
        Set<Scope> scopes = new HashSet<>(Scope.among(words(jwt.getClaims().get("scope"))));
        scopes.retainAll(client.scopes());
        return scopes;
    }

    /// A text with blanks between the words (RFC 9068), or a list, as some servers write.
    private static List<String> words(@Nullable Object claim) {
        return switch (claim) {
            case null -> List.of();
            case Collection<?> several -> several.stream().map(String::valueOf).toList();
            default -> Arrays.asList(claim.toString().split(" "));
        };
    }
}
