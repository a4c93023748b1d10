// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.stream.identifier.PersonId;
import be.passerelle.stream.key.DataKey;
import be.passerelle.stream.key.MasterKeys;
import be.passerelle.web.Cookies;
import be.passerelle.web.local.LocalDoor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/// Knows browsers in which somebody signed in with a local account before, by a sealed cookie that
/// opens nothing: whoever tries passwords from elsewhere, and locks the account, does not lock them
/// out. The last account of a browser is kept.
public final class KnownBrowsers {

    private static final String NAME = "passerelle-known";
    private static final byte[] CONTEXT = NAME.getBytes(StandardCharsets.US_ASCII);
    private static final Duration KEPT_FOR = Duration.ofDays(90);

    private final MasterKeys keys;
    private final Cookies cookies;
    private final InstantSource clock;

    KnownBrowsers(MasterKeys keys, Cookies cookies, InstantSource clock) {
        this.keys = keys;
        this.cookies = cookies;
        this.clock = clock;
    }

    /// Whether the browser is one of those of that account.
    public boolean isOf(HttpServletRequest request, String key) {
        return LocalDoor.person(key)
                .filter(person -> kept(request).filter(person::equals).isPresent())
                .isPresent();
    }

    private Optional<PersonId> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(Cookie::getValue)
                .flatMap(this::open)
                .map(text -> text.split("\n", 2))
                .filter(parts -> clock.instant().getEpochSecond() < Long.parseLong(parts[0]))
                .map(parts -> new PersonId(parts[1]));
    }

    private Optional<String> open(String cookie) {
        try {
            return key().open(Base64.getUrlDecoder().decode(cookie), CONTEXT)
                    .map(plain -> new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Somebody has signed in.
    void remember(HttpServletResponse response, PersonId person) {
        String text = clock.instant().plus(KEPT_FOR).getEpochSecond() + "\n" + person.key();
        byte[] sealed = key().seal(text.getBytes(StandardCharsets.UTF_8), CONTEXT);
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookies.fleeting(name(), Base64.getUrlEncoder().withoutPadding().encodeToString(sealed), KEPT_FOR)
                        .toString());
    }

    private DataKey key() {
        return keys.derived(NAME);
    }

    private String name() {
        return cookies.guarded(NAME);
    }
}
