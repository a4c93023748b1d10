// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Cookies;
import be.passerelle.web.local.LocalDoor;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.WebUtils;

/// Brings the key of a sign-in that failed back to the form: by a cookie of the browser in which it
/// was typed, for some minutes, and never in an address, which logs keep. What cannot be a key is not
/// kept, and neither is a password, ever.
public final class TypedKeys {

    private static final String NAME = "passerelle-typed";
    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final Cookies cookies;

    TypedKeys(Cookies cookies) {
        this.cookies = cookies;
    }

    /// The key that was typed there a moment ago; empty when none was, or no such thing.
    public Optional<String> last(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name()))
                .map(Cookie::getValue)
                .flatMap(LocalDoor::person)
                .map(PersonId::key);
    }

    /// A sign-in failed.
    void keep(HttpServletResponse response, String key) {
        LocalDoor.person(key)
                .ifPresent(person -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        cookies.fleeting(name(), person.key(), KEPT_FOR).toString()));
    }

    /// Somebody has signed in.
    void forget(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookies.gone(name()).toString());
    }

    private String name() {
        return cookies.guarded(NAME);
    }
}
