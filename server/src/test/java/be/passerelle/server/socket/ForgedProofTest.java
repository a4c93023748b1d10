// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.socket;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.act.Role;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a provider answers lets nobody in when it is wrong in one place. Each fault stands beside the same answer
/// without it, which does.
@Tag("long")
class ForgedProofTest {

    @TempDir
    private static Path folder;

    private static HostileProvider provider;
    private static RunningServer server;

    @BeforeAll
    static void start() {
        provider = HostileProvider.start();
        server = RunningServer.installation(Settings.in(
                folder,
                provider.settings("hostile")
                        + provider.settingsWithoutPlaces("asked")
                        + provider.settings("recent")
                        + "recent.max-age = 10\n"
                        + provider.settings("lenient")
                        + "lenient.rsa-bits = 2048\n"
                        + provider.settings("keyless").replace("/keys", "/no-such-place")));
        Mandates.give(server, "physician", "fund", Role.ADVISORY_PHYSICIAN);
    }

    @AfterAll
    static void stop() {
        server.close();
        provider.close();
    }

    @Test
    void aTokenWithOneFaultProvesNothing() {
        Map<String, Function<JWTClaimsSet.Builder, String>> faults = new LinkedHashMap<>();
        faults.put("wrong nonce", claims -> provider.signed(claims.claim("nonce", "of another flow")));
        faults.put("no nonce", claims -> provider.signed(claims.claim("nonce", null)));
        faults.put("wrong key", provider::signedByAnother);
        faults.put("a key that is too short", provider::signedByShort);
        faults.put("alg none", HostileProvider::unsigned);
        faults.put("public key as a secret", provider::signedWithPublicKey);
        faults.put("expired", claims -> provider.signed(claims.expirationTime(ago(300))));
        faults.put("of tomorrow", claims -> provider.signed(claims.issueTime(ago(-86_400))));
        faults.put("wrong audience", claims -> provider.signed(claims.audience("another-client")));
        faults.put(
                "for several, and not by us",
                claims -> provider.signed(
                        claims.audience(List.of("passerelle", "another")).claim("azp", "another")));
        faults.put("wrong issuer", claims -> provider.signed(claims.issuer("http://127.0.0.1:1")));
        faults.put("without a subject", claims -> provider.signed(claims.subject(null)));
        faults.put("no token at all", _ -> "");
        faults.put("rubbish", _ -> "a.b.c");
        faults.forEach((fault, made) -> {
            assertThat(signIn(provider.honest())).as("without " + fault).isEqualTo("/work");
            assertThat(signIn(provider.honest().token(made))).as(fault).isEqualTo("/sign-in?refused=not-proven");
        });
    }

    @Test
    void whatIsSaidOfSomebodyMustBeSignedAndTheirs() {
        String jwt = "application/jwt";
        Map<String, Function<JWTClaimsSet.Builder, String>> faults = new LinkedHashMap<>();
        faults.put("of somebody else", claims -> provider.signed(claims.subject("subject-2")));
        faults.put("wrong key", provider::signedByAnother);
        faults.put("a key that is too short", provider::signedByShort);
        faults.put("alg none", HostileProvider::unsigned);
        faults.put("plain", _ -> "{\"sub\":\"subject-1\",\"person\":\"physician\"}");
        faults.put("for another client", claims -> provider.signed(claims.audience("another-client")));
        faults.put("of another issuer", claims -> provider.signed(claims.issuer("http://127.0.0.1:1")));
        faults.put("expired", claims -> provider.signed(claims.expirationTime(ago(300))));
        faults.forEach((fault, made) -> {
            assertThat(signIn(provider.honest())).as("without " + fault).isEqualTo("/work");
            assertThat(signIn(provider.honest().userInfo(jwt, made)))
                    .as(fault)
                    .isEqualTo("/sign-in?refused=not-proven");
        });
    }

    @Test
    void anAnswerThatSaysItIsOfAnotherProviderProvesNothing() {
        assertThat(signIn(provider.honest())).isEqualTo("/work");
        assertThat(signIn(provider.honest().saying("http://127.0.0.1:1"))).isEqualTo("/sign-in?refused=not-proven");
    }

    @Test
    void aProviderThatTellsOfAnotherIsNotAsked() {
        HostileProvider lying = provider.honest().metadataOf("http://127.0.0.1:1");
        Wanderer browser = new Wanderer();
        browser.open("http://127.0.0.1:" + server.port() + "/sign-in/with/asked");
        assertThat(browser.address()).isEqualTo("/sign-in?refused=unreachable");
        assertThat(signIn(lying.honest(), "asked")).isEqualTo("/work");
    }

    @Test
    void aProviderThatBreaksInTheMiddleIsSaidToBeAway() {
        assertThat(signIn(provider.honest().tokenStatus(500))).isEqualTo("/sign-in?refused=unreachable");
        assertThat(signIn(provider.honest())).isEqualTo("/work");
        assertThat(signIn(provider.honest(), "keyless")).isEqualTo("/sign-in?refused=unreachable");
    }

    @Test
    void whoIsNotSureEnoughLetsNobodyIn() {
        assertThat(signIn(provider.honest().token(claims -> provider.signed(claims.claim("acr", "weaker")))))
                .isEqualTo("/sign-in?refused=too-weak");
        assertThat(signIn(provider.honest().token(claims -> provider.signed(claims.claim("acr", "strong")))))
                .isEqualTo("/work");
    }

    /// A provider that knows somebody still lets them in without asking: only as long as the
    /// installation says.
    @Test
    void whoWasAskedTooLongAgoIsNotLetIn() {
        assertThat(signIn(provider.honest().token(proved(ago(9 * 60))), "recent"))
                .isEqualTo("/work");
        assertThat(provider.asked()).containsEntry("max_age", "600");
        Map<String, Function<JWTClaimsSet.Builder, String>> faults = new LinkedHashMap<>();
        faults.put("twelve minutes ago", proved(ago(12 * 60)));
        faults.put("tomorrow", proved(ago(-86_400)));
        faults.put("it does not say when", claims -> provider.signed(claims));
        faults.forEach((fault, made) -> assertThat(signIn(provider.honest().token(made), "recent"))
                .as(fault)
                .isEqualTo("/sign-in?refused=not-proven"));
        assertThat(signIn(provider.honest().token(proved(ago(12 * 60)))))
                .as("not asked")
                .isEqualTo("/work");
        assertThat(provider.asked()).doesNotContainKey("max_age");
    }

    private static Function<JWTClaimsSet.Builder, String> proved(Date at) {
        return claims ->
                provider.signed(claims.claim("auth_time", at.toInstant().getEpochSecond()));
    }

    @Test
    void aShorterKeyIsTakenWhereTheInstallationSaysSo() {
        assertThat(signIn(provider.honest().token(provider::signedByShort), "lenient"))
                .isEqualTo("/work");
    }

    /// Where somebody gets who signs in by a provider that was made to answer so.
    private static String signIn(HostileProvider made) {
        return signIn(made, "hostile");
    }

    private static String signIn(HostileProvider made, String name) {
        Wanderer browser = new Wanderer();
        browser.open("http://127.0.0.1:" + server.port() + "/sign-in/with/" + name);
        assertThat(browser.way())
                .as("the provider was asked")
                .anyMatch(uri -> made.issuer().endsWith(":" + uri.getPort()));
        return browser.address();
    }

    private static Date ago(long seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }
}
