// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import com.nimbusds.jose.JOSEException;
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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// An identity provider that answers with whatever a test makes it answer: in itself right, and wrong in one place.
final class HostileProvider implements AutoCloseable {

    private static final String CLIENT = "passerelle";

    private final HttpServer server;
    private final RSAKey key;
    private final RSAKey other;
    private final RSAKey tooShort;
    private volatile String nonce = "";
    private volatile Map<String, String> lastAsked = Map.of();
    private volatile Function<JWTClaimsSet.Builder, String> token = this::signed;
    private volatile Function<JWTClaimsSet.Builder, String> userInfo = this::signed;
    private volatile String userInfoType = "application/jwt";
    private volatile int tokenStatus = 200;
    private volatile String saysItIs = "";
    private volatile String metadataOf = "";

    private HostileProvider(HttpServer server, RSAKey key, RSAKey other, RSAKey tooShort) {
        this.tooShort = tooShort;
        this.server = server;
        this.key = key;
        this.other = other;
    }

    static HostileProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            HostileProvider provider = new HostileProvider(
                    server,
                    new RSAKeyGenerator(3072).keyID("own").generate(),
                    new RSAKeyGenerator(3072).keyID("own").generate(),
                    new RSAKeyGenerator(2048).keyID("short").generate());
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::token);
            server.createContext("/keys", provider::keys);
            server.createContext("/.well-known/openid-configuration", provider::metadata);
            server.createContext("/userinfo", provider::userInfo);
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String settings(String name) {
        return """
                NAME.issuer = ISSUER
                NAME.authorization-uri = ISSUER/authorize
                NAME.token-uri = ISSUER/token
                NAME.jwk-set-uri = ISSUER/keys
                NAME.user-info-uri = ISSUER/userinfo
                NAME.user-info = signed
                NAME.client-id = passerelle
                NAME.client-secret-file = client.secret
                NAME.person-claim = person
                NAME.acr-values = enough
                NAME.strong-acr-values = strong
                NAME.organisations = *
                """.replace("NAME", name).replace("ISSUER", issuer());
    }

    /// The same, asked where it is.
    String settingsWithoutPlaces(String name) {
        return settings(name)
                .lines()
                .filter(line -> !line.contains("-uri"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Everything right again.
    HostileProvider honest() {
        token = this::signed;
        userInfo = this::signed;
        userInfoType = "application/jwt";
        tokenStatus = 200;
        saysItIs = issuer();
        metadataOf = issuer();
        return this;
    }

    /// Its answers say that they come from that provider.
    HostileProvider saying(String issuer) {
        saysItIs = issuer;
        return this;
    }

    /// What it tells of itself is about that provider.
    HostileProvider metadataOf(String issuer) {
        metadataOf = issuer;
        return this;
    }

    /// The token is made like this.
    HostileProvider token(Function<JWTClaimsSet.Builder, String> made) {
        token = made;
        return this;
    }

    /// What it says of somebody is made like this.
    HostileProvider userInfo(String type, Function<JWTClaimsSet.Builder, String> made) {
        userInfoType = type;
        userInfo = made;
        return this;
    }

    HostileProvider tokenStatus(int status) {
        tokenStatus = status;
        return this;
    }

    /// What it was asked last.
    Map<String, String> asked() {
        return Map.copyOf(lastAsked);
    }

    String signed(JWTClaimsSet.Builder claims) {
        return signed(claims, key);
    }

    /// With a key of the same name that is another.
    String signedByAnother(JWTClaimsSet.Builder claims) {
        return signed(claims, other);
    }

    /// With a key of its own that is too short.
    String signedByShort(JWTClaimsSet.Builder claims) {
        return signed(claims, tooShort);
    }

    /// With the public key as if it were a shared secret.
    String signedWithPublicKey(JWTClaimsSet.Builder claims) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("own").build(), claims.build());
            jwt.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static String unsigned(JWTClaimsSet.Builder claims) {
        return new PlainJWT(claims.build()).serialize();
    }

    private static String signed(JWTClaimsSet.Builder claims, RSAKey with) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(with.getKeyID())
                            .build(),
                    claims.build());
            jwt.sign(new RSASSASigner(with));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("subject-1")
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .claim("nonce", nonce)
                .claim("acr", "enough")
                .claim("person", "physician");
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = Arrays.stream(
                        exchange.getRequestURI().getRawQuery().split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
        lastAsked = asked;
        nonce = asked.getOrDefault("nonce", "");
        exchange.getResponseHeaders()
                .set(
                        "Location",
                        asked.get("redirect_uri") + "?code=of-it&state=" + asked.get("state") + "&iss=" + saysItIs);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        if (tokenStatus != 200) {
            answer(exchange, tokenStatus, "text/html", "<html>out of order</html>");
            return;
        }
        String body = "{\"access_token\":\"access\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
                + token.apply(claims()) + "\"}";
        answer(exchange, 200, "application/json", body);
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "application/json", new JWKSet(List.of(key, tooShort)).toString());
    }

    private void metadata(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "application/json", """
                {"issuer": "OTHER", "authorization_endpoint": "ISSUER/authorize", "token_endpoint": "ISSUER/token",
                 "jwks_uri": "ISSUER/keys", "userinfo_endpoint": "ISSUER/userinfo",
                 "subject_types_supported": ["public"], "response_types_supported": ["code"],
                 "id_token_signing_alg_values_supported": ["RS256"]}
                """.replace("ISSUER", issuer())
                .replace("OTHER", metadataOf));
    }

    private void userInfo(HttpExchange exchange) throws IOException {
        answer(exchange, 200, userInfoType, userInfo.apply(claims()));
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
