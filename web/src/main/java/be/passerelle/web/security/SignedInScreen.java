// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.security;

import be.passerelle.registry.Registry;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.registry.identity.SessionsDesk;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.door.SessionCookie;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.signin.Means;
import be.passerelle.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Who is signed in, and an end to it, for security officers.
@Controller
public class SignedInScreen {

    private static final String PLACE = "/security/sessions";

    private final SessionsDesk desk;
    private final SessionCookie cookie;
    private final Accounts accounts;
    private final Providers providers;

    SignedInScreen(SessionsDesk desk, SessionCookie cookie, Accounts accounts, Providers providers) {
        this.desk = desk;
        this.cookie = cookie;
        this.accounts = accounts;
        this.providers = providers;
    }

    @GetMapping("/security/sessions")
    View list(Visit visit, HttpServletRequest request) {
        officer(visit);
        Optional<SignIn> own = cookie.present(request).map(SessionCookie.Present::signIn);
        return Pages.show(new SignedInPage(
                visit.pageWithNavigation(visit.text("security.sessions.title")),
                desk.everybody(visit.viewer()).stream()
                        .map(each -> row(visit, each, own))
                        .toList()));
    }

    private SignedInPage.Row row(Visit visit, Sessions.Present each, Optional<SignIn> own) {
        return new SignedInPage.Row(
                each.key(),
                name(visit, each.name()),
                Means.words(each.means(), visit.words(), providers),
                each.open(),
                visit.words().value(LocalDateTime.ofInstant(each.begun(), Registry.BELGIUM)),
                visit.words().value(LocalDateTime.ofInstant(each.used(), Registry.BELGIUM)),
                own.filter(mine ->
                                mine.name().equals(each.name()) && mine.means().equals(each.means()))
                        .isPresent());
    }

    /// Whoever works here is named; of insured persons, and of who represents them, nothing leads
    /// to the file.
    private String name(Visit visit, String called) {
        PersonId person = new PersonId(called.split("@", 2)[0]);
        return accounts.isInsured(person)
                ? visit.text("security.insured")
                : accounts.nameOf(person).orElseGet(person::key);
    }

    /// @param session one of those of whom all are to end; of everybody else when it is left out
    @PostMapping("/security/sessions")
    View end(Visit visit, HttpServletRequest request, @RequestParam Optional<String> session) {
        officer(visit);
        session.ifPresentOrElse(
                key -> desk.end(visit.viewer(), key),
                () -> cookie.present(request)
                        .ifPresent(present -> desk.endAllOthers(visit.viewer(), present.signIn())));
        return Pages.goTo(PLACE);
    }

    /// Nobody else has this page.
    private static void officer(Visit visit) {
        if (!SessionsDesk.isFor(visit.viewer())) {
            throw new NoSuchFile();
        }
    }
}
