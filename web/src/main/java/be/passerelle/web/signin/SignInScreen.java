// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.act.Codes;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.AccountChoice;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The page for signing in. In demonstration mode one click per account; the page says plainly that the mode is on.
@Controller
public class SignInScreen {

    private final Accounts accounts;

    public SignInScreen(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/sign-in")
    View choose(Visit visit, @RequestParam(defaultValue = "false") boolean ended) {
        Words words = visit.words();
        boolean demonstration = accounts.demonstration();
        Notice notice = demonstration
                ? new Notice(
                        BadgeTone.SOON,
                        words.text("signin.demo.title"),
                        words.text("signin.demo.text"),
                        Optional.empty())
                : new Notice(
                        BadgeTone.WAITING,
                        words.text("signin.closed.title"),
                        words.text("signin.closed.text"),
                        Optional.empty());
        List<Notice> notices = new ArrayList<>();
        if (ended) {
            notices.add(new Notice(
                    BadgeTone.OVERDUE,
                    words.text("signin.ended.title"),
                    words.text("signin.ended.text"),
                    Optional.empty()));
        }
        notices.add(notice);
        List<Account> offered = demonstration ? accounts.all() : List.of();
        return Pages.show(new SignInPage(
                visit.page(words.text("signin.title"), notices.toArray(Notice[]::new)),
                offered.stream().map(a -> choice(a, words)).toList(),
                offered.stream().map(a -> token(a, words)).toList()));
    }

    private static AccountChoice choice(Account account, Words words) {
        PersonId person = account.viewer().person();
        return new AccountChoice(
                account.mandate().isPresent() ? account.key() : person.key(),
                Words.initials(account.name()),
                account.name(),
                role(account, words),
                words.text("signin.about." + Codes.of(account.viewer().role())));
    }

    private static SignInPage.Token token(Account account, Words words) {
        return new SignInPage.Token(account.name(), role(account, words), account.token());
    }

    private static String role(Account account, Words words) {
        String role = words.capital(words.value(account.viewer().role()));
        String organisation = words.organisation(account.viewer().organisation());
        return account.viewer().self().isPresent() || role.contains(organisation) ? role : role + " · " + organisation;
    }
}
