// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Pages;
import be.passerelle.web.door.KnownBrowsers;
import be.passerelle.web.door.SessionCookie;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.local.AddressTries;
import be.passerelle.web.local.LocalDoor;
import be.passerelle.web.local.LocalDoor.Change;
import be.passerelle.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Changing the password of one's own account: with the present one and a code, as at each sign-in,
/// and with the same limits. Whoever else is signed in with it is so no more.
@Controller
public class OwnPasswordScreen {

    private static final String SESSIONS = "/sessions";

    private final SessionCookie cookie;
    private final LocalDoor door;
    private final AddressTries tries;
    private final SecurityEvents events;
    private final KnownBrowsers browsers;

    OwnPasswordScreen(
            SessionCookie cookie, LocalDoor door, AddressTries tries, SecurityEvents events, KnownBrowsers browsers) {
        this.browsers = browsers;
        this.cookie = cookie;
        this.door = door;
        this.tries = tries;
        this.events = events;
    }

    @GetMapping("/password")
    View form(Visit visit, HttpServletRequest request) {
        return own(request).isEmpty() ? Pages.goTo(SESSIONS) : show(visit);
    }

    @PostMapping("/password")
    View change(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String present,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        Optional<SignIn> own = own(request);
        if (own.isEmpty()) {
            return Pages.goTo(SESSIONS);
        }
        PersonId person = new PersonId(own.get().name());
        boolean known = browsers.isOf(request, person.key());
        Change change =
                tries.tooMany(request) ? Change.REFUSED : door.change(person, known, present, code, password, again);
        return switch (change) {
            case DONE -> {
                cookie.renew(request, response, own.get());
                yield Pages.goTo(SESSIONS + "?password=changed");
            }
            case NOT_THE_SAME -> show(visit, notice(visit, "signin.local.notTheSame"));
            case TOO_WEAK -> show(visit, notice(visit, "signin.local.tooWeak"));
            case REFUSED -> {
                events.note(Kind.SIGN_IN_REFUSED, Optional.of(person));
                yield show(visit, notice(visit, "signin.local.notChanged"));
            }
        };
    }

    /// Who has an account of this installation, and is signed in with it.
    private Optional<SignIn> own(HttpServletRequest request) {
        return cookie.present(request).map(SessionCookie.Present::signIn).filter(OwnPasswordScreen::isFor);
    }

    /// Whether there is a password here to change: other ones are changed where they are kept.
    static boolean isFor(SignIn signIn) {
        return signIn.means().equals(SignIn.LOCAL);
    }

    private static View show(Visit visit, Notice... told) {
        return Pages.show(new OwnPasswordPage(visit.pageWithNavigation(visit.text("signin.local.change"), told)));
    }

    private static Notice notice(Visit visit, String text) {
        return new Notice(BadgeTone.OVERDUE, visit.text(text + ".title"), visit.text(text + ".text"), Optional.empty());
    }
}
