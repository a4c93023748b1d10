// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.provider;

import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeys;
import be.passerelle.web.Cookies;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;

/// What has to be known when somebody comes back from a provider: kept by their browser alone, for ten minutes, sealed
/// under a key that every process derives. No process keeps anything of somebody who has not signed in.
public final class Flows implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /// Where somebody wants to be after they have signed in.
    public static final String TO = "to";

    /// Whether stronger proof is asked for.
    public static final String STRONG = "strong";

    private static final String NAME = "passerelle-flow";
    private static final byte[] CONTEXT = NAME.getBytes(StandardCharsets.US_ASCII);
    private static final Duration KEPT_FOR = Duration.ofMinutes(10);
    private static final long HOUR = Duration.ofHours(1).toSeconds();
    private static final int PARTS = 7;

    /// A place of this installation and of no other: one slash, and nothing that browsers take for two.
    private static final Pattern OWN_PLACE =
            Pattern.compile("/(?:[A-Za-z0-9._~?=&%@:+-][A-Za-z0-9._~/?=&%@:+-]{0,499})?");

    private final MasterKeys keys;
    private final Cookies cookies;
    private final ClientRegistrationRepository clients;
    private final InstantSource clock;

    public Flows(MasterKeys keys, Cookies cookies, ClientRegistrationRepository clients, InstantSource clock) {
        this.keys = keys;
        this.cookies = cookies;
        this.clients = clients;
        this.clock = clock;
    }

    /// Where a request says that somebody wants to go on; the first page for what is no place of ours.
    public static String place(@Nullable String asked) {
        return asked != null && OWN_PLACE.matcher(asked).matches() ? asked : "/";
    }

    /// What the cookie of a browser says, if it is ours and not too old.
    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(Cookie::getValue)
                .flatMap(this::open)
                .flatMap(this::read)
                .orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest flow, HttpServletRequest request, HttpServletResponse response) {
        if (flow == null) {
            forget(response);
            return;
        }
        String written = String.join(
                "\n",
                Long.toString(now()),
                attribute(flow, OAuth2ParameterNames.REGISTRATION_ID),
                Objects.requireNonNull(flow.getState()),
                attribute(flow, OidcParameterNames.NONCE),
                attribute(flow, PkceParameterNames.CODE_VERIFIER),
                Objects.requireNonNull(flow.getRedirectUri()),
                attribute(flow, TO));
        byte[] sealed = key(now() / HOUR).seal(written.getBytes(StandardCharsets.UTF_8), CONTEXT);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.fleeting(name(), Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), KEPT_FOR)
                        .toString());
    }

    /// An answer uses a flow up, whatever comes of it.
    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest flow = loadAuthorizationRequest(request);
        forget(response);
        return flow;
    }

    private void forget(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.gone(name()).toString());
    }

    private Optional<String> open(String cookie) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(cookie);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        long hour = now() / HOUR;
        return key(hour)
                .open(sealed, CONTEXT)
                .or(() -> key(hour - 1).open(sealed, CONTEXT))
                .map(plain -> new String(plain, StandardCharsets.UTF_8));
    }

    private Optional<OAuth2AuthorizationRequest> read(String written) {
        String[] parts = written.split("\n", -1);
        if (parts.length != PARTS || now() - Long.parseLong(parts[0]) > KEPT_FOR.toSeconds()) {
            return Optional.empty();
        }
        ClientRegistration client = clients.findByRegistrationId(parts[1]);
        return client == null ? Optional.empty() : Optional.of(flow(client, parts));
    }

    private static OAuth2AuthorizationRequest flow(ClientRegistration client, String[] parts) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(parts[5])
                .scopes(client.getScopes())
                .state(parts[2])
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        parts[1],
                        OidcParameterNames.NONCE,
                        parts[3],
                        PkceParameterNames.CODE_VERIFIER,
                        parts[4],
                        TO,
                        parts[6]))
                .build();
    }

    private static String attribute(OAuth2AuthorizationRequest flow, String name) {
        return Objects.requireNonNull(flow.<String>getAttribute(name));
    }

    private DataKey key(long hour) {
        return keys.derived(NAME + " " + hour);
    }

    private long now() {
        return clock.instant().getEpochSecond();
    }

    private String name() {
        return cookies.guarded(NAME);
    }
}
