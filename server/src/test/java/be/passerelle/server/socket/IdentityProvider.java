// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.registry.desk.Invented;
import be.passerelle.stream.identifier.NationalNumber;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// A real identity provider on this machine, for tests and trials: an OpenID Connect server with a page to sign
/// in on, whose people are invented. It asks for a password, and for no second proof: it says that it is as
/// sure as it was asked to be.
final class IdentityProvider implements AutoCloseable {

    /// As what Passerelle comes to it.
    static final String CLIENT = "passerelle";

    /// Of that client, on this machine alone.
    static final String SECRET = "a-secret-of-tests";

    /// The password of everybody.
    static final String PASSWORD = "invented";

    /// How sure it is when it is not asked to be surer.
    static final String WEAK = "urn:test:level:350";

    /// How sure it is when it is asked to be.
    static final String STRONG = "urn:test:level:450";

    /// People who sign in, and what it says of them.
    static final Map<String, Map<String, Object>> PEOPLE = new LinkedHashMap<>(Map.of(
            "anna", Map.of("personKey", "coordinator", "givenName", "Anna", "surname", "Peeters"),
            "paul", Map.of("personKey", "physician", "givenName", "Paul", "surname", "Dubois"),
            "both", Map.of("personKey", "both", "givenName", "Bo", "surname", "Thys"),
            "left", Map.of("personKey", "left", "givenName", "Lea", "surname", "Exemple"),
            "leaving", Map.of("personKey", "leaving", "givenName", "Leo", "surname", "Exemple"),
            "nathalie", Map.of("personKey", "n.collard", "givenName", "Nathalie", "surname", "Collard"),
            "christine", Map.of("personKey", "c.lemaire", "givenName", "Christine", "surname", "Lemaire"),
            "eve",
                    Map.of(
                            "egovNRN",
                            Invented.NUMBER_OF_EVE.digits(),
                            "givenName",
                            "Eve",
                            "surname",
                            "Claes",
                            "prefLanguage",
                            "nl"),
            "stranger",
                    Map.of(
                            "egovNRN",
                            Invented.OTHER_INSURED.viewer().self().orElseThrow().digits(),
                            "givenName",
                            "St",
                            "surname",
                            "Ranger")));

    static {
        PEOPLE.put("nobody", Map.of("personKey", "nobody", "givenName", "No", "surname", "Body"));
        PEOPLE.put("lea", Map.of("personKey", "colleague", "givenName", "Lea", "surname", "Maes"));
        PEOPLE.put("leo", Map.of("personKey", "l.janssens", "givenName", "Leo", "surname", "Janssens"));
        PEOPLE.put(
                "other",
                Map.of(
                        "personKey",
                        "coordinator",
                        "egovNRN",
                        Invented.number("somebody else").digits(),
                        "givenName",
                        "Ot",
                        "surname",
                        "Her"));
        PEOPLE.put("shared-before", numbered("shared", Invented.number("shared")));
        PEOPLE.put("shared-after", numbered("shared", Invented.number("shared, corrected")));
        PEOPLE.put("eve-by-another-key", numbered("coordinator", Invented.NUMBER_OF_EVE));
    }

    private static Map<String, Object> numbered(String key, NationalNumber number) {
        return Map.of("personKey", key, "egovNRN", number.digits(), "givenName", "Sha", "surname", "Red");
    }

    private final ConfigurableApplicationContext context;

    private IdentityProvider(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @param port zero for a free one
    static IdentityProvider start(int port) {
        return new IdentityProvider(new SpringApplicationBuilder(Application.class)
                .properties("server.port=" + port, "server.address=127.0.0.1", "passerelle.jobs=false")
                .run());
    }

    /// For a trial beside a Passerelle of one's own: `scripts/identity-provider`.
    public static void main(String[] arguments) {
        IdentityProvider provider = start(arguments.length == 0 ? 9000 : Integer.parseInt(arguments[0]));
        System.out.printf(
                """
                An identity provider with invented people is ready: %s
                Its people: %s; the password of each is “%s”.
                Write “%s” into client.secret beside sign-in.properties (chmod 600), and into that file:

                %s
                For systems, into api-clients.properties beside it (they get tokens at %s/oauth2/token):

                %s""",
                provider.issuer(),
                String.join(", ", PEOPLE.keySet()),
                PASSWORD,
                SECRET,
                provider.settings("test", true),
                provider.issuer(),
                provider.clients("fund-1"));
    }

    String issuer() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /// The settings by which Passerelle signs people in here.
    ///
    /// @param signed whether what it says of somebody is signed
    String settings(String name, boolean signed) {
        return """
                NAME.label = Test provider
                NAME.issuer = ISSUER
                NAME.authorization-uri = ISSUER/oauth2/authorize
                NAME.token-uri = ISSUER/oauth2/token
                NAME.jwk-set-uri = ISSUER/oauth2/jwks
                NAME.user-info-uri = ISSUER/FORM
                NAME.user-info = SIGNED
                NAME.client-id = passerelle
                NAME.client-secret-file = client.secret
                NAME.scopes = openid profile
                NAME.person-claim = personKey
                NAME.national-number-claim = egovNRN
                NAME.name-claims = givenName surname
                NAME.language-claim = prefLanguage
                NAME.acr-values = urn:test:level:350
                NAME.strong-acr-values = urn:test:level:450
                NAME.organisations = *
                """.replace("NAME", name)
                .replace("ISSUER", issuer())
                .replace("FORM", signed ? "userinfo.jwt" : "userinfo")
                .replace("SIGNED", signed ? "signed" : "json");
    }

    /// The settings by which Passerelle takes the tokens of its systems: they work for one organisation.
    String clients(String organisation) {
        return TokenClients.settings(issuer(), organisation);
    }

    /// A token of one of its systems.
    String token(String system, Scope... scopes) {
        return TokenClients.token(issuer(), system, scopes);
    }

    @Override
    public void close() {
        context.close();
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @EnableWebSecurity
    static class Application {

        @Bean
        @Order(1)
        SecurityFilterChain protocol(HttpSecurity http) throws Exception {
            return http.oauth2AuthorizationServer(server -> {
                        http.securityMatcher(server.getEndpointsMatcher());
                        server.oidc(oidc -> oidc.userInfoEndpoint(endpoint -> endpoint.userInfoMapper(asked ->
                                new OidcUserInfo(claims(asked.getAuthorization().getPrincipalName())))));
                    })
                    .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                    .build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain pages(HttpSecurity http) throws Exception {
            return http.authorizeHttpRequests(requests -> requests.requestMatchers("/userinfo.jwt")
                            .permitAll()
                            .anyRequest()
                            .authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService whoThereIs() {
            return login -> {
                if (!PEOPLE.containsKey(login)) {
                    throw new UsernameNotFoundException("nobody");
                }
                return User.withUsername(login)
                        .password("{noop}" + PASSWORD)
                        .roles("PERSON")
                        .build();
            };
        }

        @Bean
        RegisteredClientRepository clients() {
            RegisteredClient.Builder client = RegisteredClient.withId(
                            UUID.randomUUID().toString())
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(
                            ClientSettings.builder().requireProofKey(true).build());
            // Whatever the port: the standard lets it differ on the machine itself.
            for (String name : List.of("test", "signed", "lazy")) {
                client.redirectUri("http://127.0.0.1/sign-in/answer/" + name);
            }
            List<RegisteredClient> all = new ArrayList<>(TokenClients.registered());
            all.add(client.build());
            return new InMemoryRegisteredClientRepository(all);
        }

        @Bean
        JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(3072);
            KeyPair pair = generator.generateKeyPair();
            return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                    .privateKey((RSAPrivateKey) pair.getPrivate())
                    .keyID("of-tests")
                    .build()));
        }

        @Bean
        JwtDecoder tokens(JWKSource<SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean
        JwtEncoder signing(JWKSource<SecurityContext> keys) {
            return new NimbusJwtEncoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings() {
            return AuthorizationServerSettings.builder().build();
        }

        /// As sure as it was asked to be; tokens of systems as RFC 9068 says.
        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> levels() {
            return token -> {
                if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
                    token.getJwsHeader().type("at+jwt");
                    token.getClaims()
                            .audience(List.of(TokenClients.API))
                            .claim("client_id", token.getRegisteredClient().getClientId());
                }
                if (token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                    OAuth2AuthorizationRequest asked =
                            Objects.requireNonNull(Objects.requireNonNull(token.getAuthorization())
                                    .getAttribute(OAuth2AuthorizationRequest.class.getName()));
                    Object level = asked.getAdditionalParameters().getOrDefault("acr_values", WEAK);
                    token.getClaims().claim("acr", level);
                }
            };
        }

        @Bean
        SignedUserInfo signedUserInfo(JwtDecoder tokens, JwtEncoder signing) {
            return new SignedUserInfo(tokens, signing);
        }
    }

    private static Map<String, Object> claims(String login) {
        Map<String, Object> claims = new LinkedHashMap<>(PEOPLE.getOrDefault(login, Map.of()));
        claims.put("sub", login);
        return claims;
    }

    /// What it says of somebody, as a signed token.
    @RestController
    static class SignedUserInfo {

        private final JwtDecoder tokens;
        private final JwtEncoder signing;

        SignedUserInfo(JwtDecoder tokens, JwtEncoder signing) {
            this.tokens = tokens;
            this.signing = signing;
        }

        @GetMapping(path = "/userinfo.jwt", produces = "application/jwt")
        String of(@RequestHeader("Authorization") String bearer) {
            var access = tokens.decode(bearer.substring("Bearer ".length()));
            JwtClaimsSet.Builder told = JwtClaimsSet.builder()
                    .issuer(Objects.requireNonNull(access.getClaimAsString("iss")))
                    .audience(List.of(CLIENT))
                    .issuedAt(Instant.now());
            claims(Objects.requireNonNull(access.getSubject())).forEach(told::claim);
            return signing.encode(JwtEncoderParameters.from(
                            JwsHeader.with(SignatureAlgorithm.RS256).build(), told.build()))
                    .getTokenValue();
        }
    }
}
