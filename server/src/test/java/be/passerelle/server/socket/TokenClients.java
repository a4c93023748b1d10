// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import be.passerelle.api.exchange.Operation.Scope;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/// The systems that get tokens from the identity provider of tests, each with a secret of its own: one
/// that acts for people, one that follows events, and one that no installation knows.
final class TokenClients {

    /// For whom their tokens are.
    static final String API = "passerelle-api";

    private static final List<String> NAMES = List.of("case-system", "event-reader", "foreign-system");

    private TokenClients() {}

    /// As the provider knows them. It would give each of them every scope.
    static List<RegisteredClient> registered() {
        return NAMES.stream().map(TokenClients::registered).toList();
    }

    private static RegisteredClient registered(String name) {
        return RegisteredClient.withId(UUID.randomUUID().toString())
                .clientId(name)
                .clientSecret("{noop}" + secretOf(name))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scopes(scopes ->
                        Arrays.stream(Scope.values()).map(Scope::written).forEach(scopes::add))
                .build();
    }

    private static String secretOf(String system) {
        return IdentityProvider.SECRET + "-of-" + system;
    }

    static String settings(String issuer, String organisation) {
        return """
                issuer.test.issuer = ISSUER
                issuer.test.jwk-set-uri = ISSUER/oauth2/jwks
                issuer.test.audience = passerelle-api
                client.cases.issuer = test
                client.cases.client-id = case-system
                client.cases.organisation = ORGANISATION
                client.cases.roles = returnToWorkCoordinator advisoryPhysician
                client.cases.scopes = casefiles:read casefiles:write work:read events:read onbehalfof
                client.feed.issuer = test
                client.feed.client-id = event-reader
                client.feed.organisation = ORGANISATION
                client.feed.roles = returnToWorkCoordinator
                client.feed.scopes = events:read
                client.feed.person = event-reader
                """.replace("ISSUER", issuer).replace("ORGANISATION", organisation);
    }

    /// @param scopes as the API calls them
    static String token(String issuer, String system, Scope... scopes) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String asked = Arrays.stream(scopes).map(Scope::written).collect(Collectors.joining("%20"));
            byte[] proof = (system + ":" + secretOf(system)).getBytes(StandardCharsets.UTF_8);
            HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(proof))
                    .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + asked))
                    .build();
            String answer = client.send(request, BodyHandlers.ofString()).body();
            return String.valueOf(JSONObjectUtils.parse(answer).get("access_token"));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
