// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/// How this installation sets its cookies: sent to it alone, and back from its own pages alone.
///
/// @param secure whether pages are reached by HTTPS; browsers then send cookies by HTTPS alone
public record Cookies(boolean secure) {

    private static final Duration KEPT_FOR = Duration.ofDays(365);

    /// The name of a cookie that lets somebody in. With the prefix, browsers take it from this very host alone, so that
    /// another one of the same domain cannot slip in its own.
    public String guarded(String name) {
        return secure ? "__Host-" + name : name;
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
