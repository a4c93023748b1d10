// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.Sessions;
import be.passerelle.web.Pages;
import be.passerelle.web.door.SessionCookie;
import be.passerelle.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The choice of an organisation and a role, for those who hold several mandates. It can be made anew at any time, and
/// gives nothing: what was chosen is asked for with each request.
@Controller
public class ActingAsScreen {

    private static final String SIGN_IN = "/sign-in";

    private final SessionCookie cookie;
    private final Sessions sessions;
    private final Accounts accounts;

    ActingAsScreen(SessionCookie cookie, Sessions sessions, Accounts accounts) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.accounts = accounts;
    }

    @GetMapping("/acting-as")
    View choose(Visit visit, HttpServletRequest request) {
        Optional<SessionCookie.Present> present = cookie.present(request);
        if (present.isEmpty()) {
            return Pages.goTo(SIGN_IN);
        }
        List<Account> choices = accounts.choices(present.get().signIn());
        return choices.isEmpty()
                ? Pages.goTo(SIGN_IN + "?ended=true")
                : Pages.show(new ActingAsPage(
                        visit.page(visit.text("door.acting.title")),
                        choices.stream()
                                .map(account -> AccountCards.card(account, account.key(), visit.words()))
                                .toList()));
    }

    /// @param account one of those that the page offered
    @PostMapping("/acting-as")
    View chosen(HttpServletRequest request, @RequestParam String account) {
        Optional<SessionCookie.Present> present = cookie.present(request);
        if (present.isEmpty()) {
            return Pages.goTo(SIGN_IN);
        }
        boolean offered = accounts.choices(present.get().signIn()).stream()
                .anyMatch(each -> each.key().equals(account));
        if (!offered) {
            return Pages.goTo("/acting-as");
        }
        sessions.act(present.get().key(), account);
        return Pages.goTo("/");
    }
}
