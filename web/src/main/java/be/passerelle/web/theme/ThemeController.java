// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.theme;

import be.passerelle.web.Cookies;
import be.passerelle.web.layout.Theme;
import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// Keeps the theme in a cookie, for browsers without a script; the script sets the same cookie itself.
@Controller
public class ThemeController {

    private final Cookies cookies;

    public ThemeController(Cookies cookies) {
        this.cookies = cookies;
    }

    @PostMapping("/theme")
    ResponseEntity<Void> choose(
            @RequestParam("theme") String code,
            @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "/") String page) {
        Theme theme = Theme.of(code);
        String name = cookies.guarded(Theme.COOKIE);
        ResponseCookie cookie = theme == Theme.SYSTEM ? cookies.gone(name) : cookies.kept(name, theme.code(), true);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(place(page))
                .build();
    }

    /// The page from which the theme was chosen: its place on this installation, whatever host it names.
    private static URI place(String page) {
        try {
            URI from = new URI(page);
            String path = from.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return URI.create("/");
            }
            return URI.create(from.getRawQuery() == null ? path : path + "?" + from.getRawQuery());
        } catch (URISyntaxException _) {
            return URI.create("/");
        }
    }
}
