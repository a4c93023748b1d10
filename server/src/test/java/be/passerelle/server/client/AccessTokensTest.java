// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import static be.passerelle.server.client.TokenFault.AUDIENCE;
import static be.passerelle.server.client.TokenFault.CLIENT;
import static be.passerelle.server.client.TokenFault.ISSUER;
import static be.passerelle.server.client.TokenFault.SUBJECT;
import static be.passerelle.server.client.TokenFault.TIMES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.server.client.AccessTokens.Checked;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tokens that are wrong in one place, each beside the same token without the fault, which is
/// taken.
@Tag("long")
class AccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    private Path folder;

    private static final RSAKey KEY = rsa(3072);
    private static final RSAKey FOREIGN = rsa(3072);

    private RSAKey published = KEY;
    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer server;
    private int status = 200;
    private Instant now = NOW;
    private AccessTokens tokens;

    AccessTokensTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tokens = new AccessTokens(new ApiClients(List.of(), List.of()), () -> now);
    }

    @BeforeEach
    void start() throws IOException {
        server.createContext("/keys", this::keys);
        server.start();
        tokens = new AccessTokens(
                ApiClientFile.read(Files.writeString(folder.resolve("api-clients.properties"), """
                        issuer.as.issuer = https://as.example
                        issuer.as.jwk-set-uri = KEYS
                        issuer.as.audience = passerelle
                        issuer.as.longest-life = 30
                        issuer.other.issuer = https://other.example
                        issuer.other.jwk-set-uri = KEYS
                        issuer.other.audience = passerelle
                        client.cases.issuer = as
                        client.cases.client-id = cases-1
                        client.cases.organisation = fund-100
                        client.cases.roles = returnToWorkCoordinator
                        client.cases.scopes = casefiles:read onbehalfof
                        client.cases.assurance = high
                        client.cases.acr-values = level500
                        """.replace(
                        "KEYS", "http://127.0.0.1:" + server.getAddress().getPort() + "/keys"))),
                () -> now);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aRightTokenIsTakenForWhatTheClientMay() {
        assertThat(check(claims -> claims)).isInstanceOfSatisfying(Checked.Right.class, right -> {
            assertThat(right.client().name()).isEqualTo("cases");
            assertThat(right.scopes()).containsExactly(Scope.CASE_FILES_READ);
        });
        assertThat(check(claims -> claims.claim("scope", List.of(Scope.ON_BEHALF_OF.written()))))
                .isInstanceOfSatisfying(
                        Checked.Right.class, right -> assertThat(right.scopes()).containsExactly(Scope.ON_BEHALF_OF));
        assertThat(check(claims -> claims.claim("scope", null)))
                .isInstanceOfSatisfying(
                        Checked.Right.class, right -> assertThat(right.scopes()).isEmpty());
    }

    @Test
    void aTokenWithAFaultIsNobodys() {
        List<UnaryOperator<JWTClaimsSet.Builder>> faults = List.of(
                claims -> claims.issuer("https://elsewhere.example"),
                claims -> claims.issuer(null),
                claims -> claims.issuer("https://other.example"),
                claims -> claims.audience("somebody-else"),
                claims -> claims.audience((String) null),
                claims -> claims.claim("client_id", "cases-2"),
                claims -> claims.claim("client_id", null),
                claims -> claims.subject("a-person"),
                claims -> claims.subject(null),
                claims -> claims.issueTime(null),
                claims -> claims.expirationTime(null),
                claims -> claims.expirationTime(at(31 * 60 - 30)),
                claims -> claims.issueTime(at(120)),
                claims -> claims.notBeforeTime(at(120)));
        List<TokenFault> why = List.of(
                ISSUER, ISSUER, CLIENT, AUDIENCE, AUDIENCE, CLIENT, CLIENT, SUBJECT, SUBJECT, TIMES, TIMES, TIMES,
                TIMES, TIMES);
        for (int i = 0; i < faults.size(); i++) {
            assertThat(check(faults.get(i))).as("fault " + i).isEqualTo(new Checked.Unknown(why.get(i)));
        }
    }

    /// How sure it is of whom the client names: what the token says, and never what it says in
    /// another way.
    @Test
    void aTokenThatDoesNotSayHowSureItIsIsNotSure() {
        assertThat(assurance(claims -> claims.claim("acr", "level500"))).isEqualTo(Assurance.HIGH);
        assertThat(assurance(claims -> claims)).isEqualTo(Assurance.SUBSTANTIAL);
        assertThat(assurance(claims -> claims.claim("acr", "level400"))).isEqualTo(Assurance.SUBSTANTIAL);
        assertThat(assurance(claims -> claims.claim("acr", List.of("level500"))))
                .isEqualTo(Assurance.SUBSTANTIAL);
    }

    private Assurance assurance(UnaryOperator<JWTClaimsSet.Builder> change) {
        return check(change) instanceof Checked.Right right ? right.assurance() : Assurance.SUBSTANTIAL;
    }

    @Test
    void aKeyThatIsTooShortSignsNothing() {
        published = rsa(2048);
        assertThat(tokens.check(signed(claims().build(), published, "at+jwt")))
                .isEqualTo(new Checked.Unknown(TokenFault.SIGNATURE));
    }

    @Test
    void theKeyAndTheAlgorithmAreThoseThatAreSet() throws JOSEException {
        JWTClaimsSet right = claims().build();
        assertThat(tokens.check(signed(right, FOREIGN, "at+jwt"))).isInstanceOf(Checked.Unknown.class);
        assertThat(tokens.check(new PlainJWT(right).serialize())).isEqualTo(new Checked.Unknown(TokenFault.NOT_SIGNED));
        assertThat(tokens.check("abc")).isEqualTo(new Checked.Unknown(TokenFault.NO_TOKEN));
        SignedJWT shared = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID("own")
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                right);
        shared.sign(new MACSigner(KEY.toRSAPublicKey().getEncoded()));
        assertThat(tokens.check(shared.serialize())).isInstanceOf(Checked.Unknown.class);
        for (String none :
                List.of("", "a", "a.b.c", "..", signed(right, KEY, "at+jwt").replaceFirst(".{4}$", "AAAA"))) {
            assertThat(tokens.check(none)).as(none).isInstanceOf(Checked.Unknown.class);
        }
    }

    /// A token that says that somebody signed in is no access token, whoever signed it.
    @Test
    void aTokenForAnotherUseIsNone() {
        assertThat(tokens.check(signed(claims().build(), KEY, "JWT"))).isEqualTo(new Checked.Unknown(TokenFault.TYPE));
        assertThat(tokens.check(signed(claims().build(), KEY, ""))).isInstanceOf(Checked.Unknown.class);
        assertThat(tokens.check(signed(claims().build(), KEY, "application/at+jwt")))
                .isInstanceOf(Checked.Right.class);
    }

    @Test
    void thatItIsOverIsToldOfARightTokenAlone() {
        String token = signed(claims().build(), KEY, "at+jwt");
        String forged = signed(claims().build(), FOREIGN, "at+jwt");
        now = NOW.plus(Duration.ofMinutes(6));
        assertThat(tokens.check(token)).as("clocks differ").isInstanceOf(Checked.Right.class);
        now = now.plusSeconds(1);
        assertThat(tokens.check(token)).isInstanceOf(Checked.Expired.class);
        assertThat(tokens.check(forged)).isInstanceOf(Checked.Unknown.class);
    }

    @Test
    void aServerThatIsDownIsNoForgedTokenAndIsNotAskedEachTime() {
        status = 500;
        assertThatThrownBy(() -> check(claims -> claims)).isInstanceOf(Unavailable.class);
        for (int i = 0; i < 20; i++) {
            try {
                check(claims -> claims);
            } catch (Unavailable _) {
                // the first ones
            }
        }
        assertThat(asked.get()).isLessThan(5);
    }

    @Test
    void whoInventsNamesOfKeysDoesNotMakeUsAskForEach() throws JOSEException {
        check(claims -> claims);
        for (int i = 0; i < 20; i++) {
            RSAKey invented =
                    new RSAKey.Builder(FOREIGN.toRSAKey()).keyID("k" + i).build();
            assertThat(tokens.check(signed(claims().build(), invented, "at+jwt")))
                    .isInstanceOf(Checked.Unknown.class);
        }
        assertThat(asked.get()).isLessThan(5);
        assertThat(check(claims -> claims)).isInstanceOf(Checked.Right.class);
    }

    private Checked check(UnaryOperator<JWTClaimsSet.Builder> change) {
        return tokens.check(signed(change.apply(claims()).build(), KEY, "at+jwt"));
    }

    private static RSAKey rsa(int bits) {
        try {
            return new RSAKeyGenerator(bits).keyID("own").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://as.example")
                .subject("cases-1")
                .audience("passerelle")
                .issueTime(at(0))
                .expirationTime(at(300))
                .claim("client_id", "cases-1")
                .claim("scope", Scope.CASE_FILES_READ.written() + " " + Scope.WORK_READ.written() + " other");
    }

    private static Date at(long seconds) {
        return Date.from(NOW.plusSeconds(seconds));
    }

    private static String signed(JWTClaimsSet claims, RSAKey with, String type) {
        try {
            JWSHeader.Builder header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(with.getKeyID());
            SignedJWT jwt =
                    new SignedJWT((type.isEmpty() ? header : header.type(new JOSEObjectType(type))).build(), claims);
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void keys(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        byte[] body = new JWKSet(published).toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
