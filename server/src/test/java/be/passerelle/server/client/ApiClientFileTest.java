// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.api.exchange.Operation.Scope;
import be.passerelle.casefile.access.Assurance;
import be.passerelle.stream.act.Role;
import be.passerelle.stream.identifier.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

class ApiClientFileTest {

    private static final String RIGHT = """
            issuer.as.issuer = https://as.example
            issuer.as.jwk-set-uri = https://as.example/keys
            issuer.as.audience = passerelle
            client.cases.issuer = as
            client.cases.client-id = cases-1
            client.cases.organisation = fund-100
            client.cases.roles = returnToWorkCoordinator advisoryPhysician
            client.cases.scopes = casefiles:read onbehalfof
            """;

    @TempDir
    private Path folder;

    @Test
    void readsIssuersAndClients() throws IOException {
        ApiClients clients = read(RIGHT);
        TokenIssuer issuer = clients.issuers().getFirst();
        assertThat(issuer)
                .isEqualTo(new TokenIssuer(
                        "as",
                        "https://as.example",
                        "https://as.example/keys",
                        "passerelle",
                        SignatureAlgorithm.RS256,
                        3072,
                        "at+jwt",
                        "client_id",
                        Duration.ofHours(1)));
        assertThat(clients.named(issuer, "cases-1"))
                .contains(new ApiClient(
                        "cases",
                        "as",
                        "cases-1",
                        "cases-1",
                        new OrganisationId("fund-100"),
                        Set.of(Role.RETURN_TO_WORK_COORDINATOR, Role.ADVISORY_PHYSICIAN),
                        Set.of(Scope.CASE_FILES_READ, Scope.ON_BEHALF_OF),
                        Assurance.SUBSTANTIAL,
                        Set.of(),
                        Optional.empty()));
        assertThat(clients.named(issuer, "cases")).isEmpty();
    }

    @Test
    void whoeverIsBelievedSaysByWhichLevels() throws IOException {
        String high = RIGHT + "client.cases.assurance = high\n";
        assertThatThrownBy(() -> read(high)).hasMessageContaining("client.cases.acr-values is missing");
        assertThatThrownBy(() -> read(RIGHT + "issuer.as.rsa-bits = 1024\n"))
                .hasMessageContaining("issuer.as.rsa-bits is one of 2048, 3072, 4096");
        ApiClients levels = read(high + "client.cases.acr-values = level500 level501\n");
        assertThat(levels.areBelievedAtAnyLevel()).isFalse();
        ApiClient client = levels.clients().getFirst();
        assertThat(client.assurance("level501")).isEqualTo(Assurance.HIGH);
        assertThat(client.assurance("")).isEqualTo(Assurance.SUBSTANTIAL);
        ApiClients any = read(high + "client.cases.acr-values = any\n");
        assertThat(any.areBelievedAtAnyLevel()).isTrue();
        assertThat(any.clients().getFirst().assurance("")).isEqualTo(Assurance.HIGH);
    }

    @Test
    void withoutAFileThereAreNone() {
        assertThat(ApiClientFile.read(folder.resolve("none.properties")).isEmpty())
                .isTrue();
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> read(RIGHT + """
                        issuer.as.algorithm = none
                        issuer.as.jwk-set-uri = http://as.example/keys
                        issuer.as.longest-life = 61
                        issuer.second.issuer = https://as.example
                        client.cases.roles = king
                        client.cases.scopes = all
                        client.Feed.person = x
                        client.feed.issuer = nobody
                        client.feed.client-id = feed
                        client.feed.organisation = no key
                        client.feed.roles = insured
                        client.feed.scopes = events:read
                        client.feed.secret = hidden
                        client.twin.issuer = as
                        client.twin.client-id = cases-1
                        client.twin.organisation = fund-100
                        client.twin.roles = returnToWorkCoordinator
                        client.twin.scopes = events:read
                        client.twin.person = twin
                        """))
                .isInstanceOf(UnusableApiClients.class)
                .message()
                .contains(
                        "issuer.as.algorithm is one of ES256, PS256, RS256",
                        "issuer.as.jwk-set-uri must begin with https://",
                        "issuer.as.longest-life is a number of minutes, from 1 to 60",
                        "issuer.second.jwk-set-uri is missing",
                        "issuer.second.audience is missing",
                        "Two issuers say that they are “https://as.example”",
                        "client.cases.roles: “king” is none of",
                        "client.cases.scopes: “all” is none of",
                        "“client.Feed.person” is neither",
                        "client.feed.issuer: there is no issuer “nobody”",
                        "client.feed.organisation: “no key” is no key of an organisation",
                        "client.feed.roles: “insured” is none of",
                        "There is no setting “secret”",
                        "client.feed acts for nobody: it needs a person, or the scope onbehalfof",
                        "Two clients are the “as cases-1”")
                .doesNotContain("hidden", "client.twin acts");
    }

    private ApiClients read(String settings) throws IOException {
        return ApiClientFile.read(Files.writeString(folder.resolve("api-clients.properties"), settings));
    }
}
