// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.registry.Registry;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.web.Pages;
import be.passerelle.web.door.SessionCookie;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where somebody is signed in, and an end to any of it: their own sessions and nobody else's.
@Controller
public class SessionsScreen {

    private final SessionCookie cookie;
    private final Sessions sessions;
    private final Providers providers;
    private final SecurityEvents events;

    SessionsScreen(SessionCookie cookie, Sessions sessions, Providers providers, SecurityEvents events) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.providers = providers;
        this.events = events;
    }

    @GetMapping("/sessions")
    View list(Visit visit, HttpServletRequest request, @RequestParam Optional<String> password) {
        Optional<SessionCookie.Present> present = cookie.present(request);
        return present.isEmpty()
                ? Pages.goTo("/sign-in")
                : Pages.show(new SessionsPage(
                        visit.pageWithNavigation(visit.text("door.sessions.title"), told(visit, password)),
                        sessions.of(present.get().signIn()).stream()
                                .map(open -> row(open, present.get(), visit.words()))
                                .toList(),
                        OwnPasswordScreen.isFor(present.get().signIn())));
    }

    private static Notice[] told(Visit visit, Optional<String> password) {
        return password.filter("changed"::equals).stream()
                .map(_ -> new Notice(
                        BadgeTone.READY,
                        visit.text("signin.local.changed.title"),
                        visit.text("signin.local.changed.text"),
                        Optional.empty()))
                .toArray(Notice[]::new);
    }

    private SessionsPage.Row row(Sessions.Open open, SessionCookie.Present present, Words words) {
        return new SessionsPage.Row(
                open.key(),
                words.value(LocalDateTime.ofInstant(open.begun(), Registry.BELGIUM)),
                words.value(LocalDateTime.ofInstant(open.used(), Registry.BELGIUM)),
                Means.words(open.means(), words, providers),
                open.key().equals(present.key().written()));
    }

    /// @param session one of those that the page listed; all but this one when it is left out
    @PostMapping("/sessions/end")
    View end(HttpServletRequest request, @RequestParam Optional<String> session) {
        cookie.present(request).ifPresent(present -> {
            session.ifPresentOrElse(key -> sessions.end(present.signIn(), key), () -> endOthers(present));
            events.note(Kind.OWN_SESSIONS_ENDED, Optional.of(SessionCookie.person(present.signIn())));
        });
        return Pages.goTo("/sessions");
    }

    private void endOthers(SessionCookie.Present present) {
        sessions.of(present.signIn()).stream()
                .map(Sessions.Open::key)
                .filter(key -> !key.equals(present.key().written()))
                .forEach(key -> sessions.end(present.signIn(), key));
    }
}
