// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.web.theme;

import be.passerelle.server.web.layout.Theme;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps the theme in a cookie, for browsers without a script; the script sets the same cookie itself.
@Controller
public class ThemeController {

    private static final Duration KEPT_FOR = Duration.ofDays(365);

    @PostMapping("/theme")
    ResponseEntity<Void> choose(@RequestParam("theme") String code) {
        Theme theme = Theme.of(code);
        ResponseCookie cookie = ResponseCookie.from(Theme.COOKIE, theme.code())
                .path("/")
                .maxAge(theme == Theme.SYSTEM ? Duration.ZERO : KEPT_FOR)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(URI.create("/"))
                .build();
    }
}
