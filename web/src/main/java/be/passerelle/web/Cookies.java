// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/// How this installation sets its cookies: sent to it alone, and back from its own pages alone.
///
/// @param secure whether pages are reached by HTTPS; browsers then send cookies by HTTPS alone
public record Cookies(boolean secure) {

    private static final Duration KEPT_FOR = Duration.ofDays(365);

    private static final String OF_THIS_HOST = "__Host-";

    /// The name of a cookie as browsers know it. With the prefix, they take it from this very host alone, so that
    /// another one of the same domain cannot slip in its own.
    public String guarded(String name) {
        return secure ? OF_THIS_HOST + name : name;
    }

    /// What a cookie of a choice says, under either of its names: where a proxy ends TLS and nobody told us so, the
    /// script of the pages knows it.
    public static Optional<String> choice(HttpServletRequest request, String name) {
        return Stream.of(OF_THIS_HOST + name, name)
                .flatMap(each -> Optional.ofNullable(WebUtils.getCookie(request, each)).stream())
                .map(Cookie::getValue)
                .findFirst();
    }

    /// A cookie that scripts cannot read and that ends with the browser.
    public ResponseCookie untilTheBrowserCloses(String name, String value) {
        return cookie(name, value).httpOnly(true).build();
    }

    /// A cookie that scripts cannot read and that is gone after a while.
    public ResponseCookie fleeting(String name, String value, Duration keptFor) {
        return cookie(name, value).maxAge(keptFor).httpOnly(true).build();
    }

    /// A choice that is kept for a year; nothing about a person is in it.
    ///
    /// @param readByScript whether the script of the pages sets it too
    public ResponseCookie kept(String name, String value, boolean readByScript) {
        return cookie(name, value).maxAge(KEPT_FOR).httpOnly(!readByScript).build();
    }

    /// Takes a cookie away.
    public ResponseCookie gone(String name) {
        return cookie(name, "").maxAge(Duration.ZERO).build();
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        return ResponseCookie.from(name, value).path("/").secure(secure).sameSite("Lax");
    }
}
