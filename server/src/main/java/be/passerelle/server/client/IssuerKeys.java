// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// The keys of an issuer of tokens: kept for some minutes, asked for again when a token names one
/// that is new, and then not for each token of somebody who invents names. Those that were known
/// stay good for an hour while the issuer does not answer.
final class IssuerKeys {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration KEPT_WHILE_DOWN = Duration.ofHours(1);
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int LARGEST = 100_000;

    private static final HttpClient CALLS = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    private IssuerKeys() {}

    static JWKSource<SecurityContext> of(String address) {
        try {
            return JWKSourceBuilder.<SecurityContext>create(URI.create(address).toURL(), IssuerKeys::read)
                    .cache(KEPT.toMillis(), ANSWER.plus(CONNECT).toMillis())
                    .refreshAheadCache(false)
                    .rateLimited(BETWEEN.toMillis())
                    .outageTolerant(KEPT_WHILE_DOWN.toMillis())
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("it was checked when it was read", e);
        }
    }

    private static Resource read(URL address) throws IOException {
        try {
            HttpResponse<InputStream> answer = CALLS.send(
                    HttpRequest.newBuilder(URI.create(address.toString()))
                            .timeout(ANSWER)
                            .build(),
                    BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] bytes = body.readNBytes(LARGEST + 1);
                if (answer.statusCode() != 200 || bytes.length > LARGEST) {
                    throw new IOException("these are no keys");
                }
                return new Resource(new String(bytes, StandardCharsets.UTF_8), "application/json");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
