// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.passerelle.stream.identifier.OrganisationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;

class ProviderFileTest {

    private static final String RIGHT = """
            fund.issuer = https://login.fund.example
            fund.client-id = passerelle
            fund.client-secret-file = fund.secret
            fund.person-claim = key
            fund.organisations = fund-100 fund-200
            fund.acr-values = low
            fund.strong-acr-values = high
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void secret() throws IOException {
        Files.writeString(folder.resolve("fund.secret"), "of the fund\n");
        allow("rw-------");
    }

    @Test
    void readsWhatIsSetAndTheSecretBesideIt() throws IOException {
        Provider fund = ProviderFile.read(write(RIGHT)).getFirst();
        assertThat(fund.label()).isEqualTo("fund");
        assertThat(fund.places()).isEmpty();
        assertThat(fund.algorithm()).isEqualTo(SignatureAlgorithm.RS256);
        assertThat(fund.client().secret()).isEqualTo("of the fund");
        assertThat(fund.toString()).doesNotContain("of the fund");
        assertThat(fund.levels().isEnough("low")).isTrue();
        assertThat(fund.levels().isEnough("high")).isTrue();
        assertThat(fund.levels().isEnough("")).isFalse();
        assertThat(fund.levels().isStrong("low")).isFalse();

        Providers providers = ProviderFile.read(write(RIGHT), Optional.empty());
        assertThat(providers.vouches("fund", new OrganisationId("fund-100"))).isTrue();
        assertThat(providers.vouches("fund", new OrganisationId("nihdi"))).isFalse();
        assertThat(providers.vouches("another", new OrganisationId("fund-100"))).isFalse();
        assertThat(providers.vouches("demonstration", new OrganisationId("fund-100")))
                .isFalse();
        assertThat(providers.vouchesForInsured("fund")).isFalse();
    }

    @Test
    void isStrictUnlessItIsToldOtherwise() throws IOException {
        Provider strict = ProviderFile.read(write(RIGHT)).getFirst();
        assertThat(strict.rsaBits()).isEqualTo(3072);
        assertThat(strict.maxAge()).isEmpty();
        assertThat(strict.levels().areAsked()).isTrue();

        Provider told = ProviderFile.read(
                        write(RIGHT + "fund.rsa-bits = 2048\nfund.max-age = 15\nfund.acr-values = any\n"))
                .getFirst();
        assertThat(told.rsaBits()).isEqualTo(2048);
        assertThat(told.maxAge()).contains(Duration.ofMinutes(15));
        assertThat(told.levels().isEnough("")).isTrue();
        assertThat(told.levels().areAsked()).isFalse();
    }

    @Test
    void withoutAFileThereIsNone() {
        assertThat(ProviderFile.read(folder.resolve("none.properties"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fund.issuer = http://login.fund.example, https://",
        "fund.issuer =, fund.issuer is missing",
        "fund.client-id =, fund.client-id is missing",
        "fund.client-secret-file = none, cannot be read",
        "fund.client-authentication = none, 'basic, post'",
        "fund.algorithm = none, 'ES256, RS256'",
        "fund.algorithm = HS256, 'ES256, RS256'",
        "fund.user-info = any, 'json, none, signed'",
        "fund.scopes = profile, openid among them",
        "fund.person-claim =, names nobody",
        "fund.organisations =, fund.organisations is missing",
        "fund.organisations = two/words, no key of an organisation",
        "fund.strong-acr-values =, fund.strong-acr-values is missing",
        "fund.acr-values =, fund.acr-values is missing",
        "fund.rsa-bits = 1024, '2048, 3072, 4096'",
        "fund.max-age = 721, from 0 to 720",
        "fund.max-age = -1, from 0 to 720",
        "fund.token-uri = https://login.fund.example/token, fund.jwk-set-uri is missing",
        "fund.secret = typed here, There is no setting",
        "demonstration.issuer = https://x.example, is not <name>.<setting>",
        "Fund!.issuer = https://x.example, is not <name>.<setting>"
    })
    void namesEachMistake(String line, String told) throws IOException {
        Path file = write(RIGHT + line);
        assertThatThrownBy(() -> ProviderFile.read(file))
                .isInstanceOf(UnusableProviders.class)
                .hasMessageContaining(told)
                .hasMessageNotContaining("of the fund\n")
                .hasMessageNotContaining("typed here");
    }

    @Test
    void takesNoSecretThatOthersRead() throws IOException {
        Path file = write(RIGHT);
        allow("rw-r-----");
        assertThatThrownBy(() -> ProviderFile.read(file)).hasMessageContaining("chmod 600");
    }

    private void allow(String permissions) throws IOException {
        Files.setPosixFilePermissions(folder.resolve("fund.secret"), PosixFilePermissions.fromString(permissions));
    }

    private Path write(String settings) throws IOException {
        return Files.writeString(folder.resolve("sign-in.properties"), settings);
    }
}
