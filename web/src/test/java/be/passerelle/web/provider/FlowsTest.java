// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import static org.assertj.core.api.Assertions.assertThat;

import be.passerelle.stream.key.MasterKeySet;
import be.passerelle.stream.key.MasterKeys;
import be.passerelle.web.Cookies;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/// What a browser keeps while somebody is away at a provider.
class FlowsTest {

    private static final Instant BEGUN = Instant.parse("2026-03-02T09:58:00Z");

    private final MasterKeys keys = MasterKeySet.random();

    @Test
    void anyProcessKnowsAFlowForTenMinutes() {
        Cookie cookie = begun(keys);
        OAuth2AuthorizationRequest flow = Objects.requireNonNull(read(keys, BEGUN.plusSeconds(599), cookie));
        assertThat(flow.getState()).isEqualTo("state");
        assertThat(flow.<String>getAttribute("nonce")).isEqualTo("nonce");
        assertThat(flow.<String>getAttribute("code_verifier")).isEqualTo("verifier");
        assertThat(flow.<String>getAttribute(Flows.TO)).isEqualTo("/work");

        assertThat(read(keys, BEGUN.plusSeconds(601), cookie)).isNull();
        assertThat(read(keys, BEGUN.plusSeconds(7200), cookie)).isNull();
    }

    @Test
    void nobodyElseReadsOrMakesOne() {
        Cookie cookie = begun(keys);
        assertThat(cookie.getName()).isEqualTo("__Host-passerelle-flow");
        assertThat(cookie.isHttpOnly() && cookie.getSecure()).isTrue();
        assertThat(cookie.getValue()).doesNotContain("state", "nonce", "verifier");
        assertThat(read(MasterKeySet.random(), BEGUN, cookie)).isNull();

        String value = Objects.requireNonNull(cookie.getValue());
        for (int at = 0; at < value.length(); at += 7) {
            char other = value.charAt(at) == 'A' ? 'B' : 'A';
            String changed = value.substring(0, at) + other + value.substring(at + 1);
            assertThat(read(keys, BEGUN, new Cookie(cookie.getName(), changed))).isNull();
        }
        assertThat(read(keys, BEGUN, new Cookie(cookie.getName(), "no base 64")))
                .isNull();
        assertThat(read(keys, BEGUN, new Cookie(cookie.getName(), ""))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/files/1/do/a.b?thread=2, /files/1/do/a.b?thread=2",
        "/, /",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example, /",
        "evil, /",
        "'/a b', /",
        "'', /"
    })
    void goesOnInThisInstallationAlone(String asked, String place) {
        assertThat(Flows.place(asked)).isEqualTo(place);
    }

    private static Cookie begun(MasterKeys keys) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        OAuth2AuthorizationRequest flow = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://provider.example/authorize")
                .clientId("passerelle")
                .redirectUri("https://passerelle.example/sign-in/answer/test")
                .state("state")
                .attributes(Map.of(
                        "registration_id", "test", "nonce", "nonce", "code_verifier", "verifier", Flows.TO, "/work"))
                .build();
        flows(keys, BEGUN).saveAuthorizationRequest(flow, new MockHttpServletRequest(), response);
        return Objects.requireNonNull(response.getCookie("__Host-passerelle-flow"));
    }

    private static @Nullable OAuth2AuthorizationRequest read(MasterKeys keys, Instant now, Cookie cookie) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(cookie);
        return flows(keys, now).loadAuthorizationRequest(request);
    }

    private static Flows flows(MasterKeys keys, Instant now) {
        ClientRegistration client = ClientRegistration.withRegistrationId("test")
                .clientId("passerelle")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("https://passerelle.example/sign-in/answer/test")
                .authorizationUri("https://provider.example/authorize")
                .tokenUri("https://provider.example/token")
                .build();
        return new Flows(keys, new Cookies(true), new InMemoryClientRegistrationRepository(client), () -> now);
    }
}
