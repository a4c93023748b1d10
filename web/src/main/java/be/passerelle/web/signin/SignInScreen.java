// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.stream.identifier.PersonId;
import be.passerelle.web.Pages;
import be.passerelle.web.door.TypedKeys;
import be.passerelle.web.door.WhyRefused;
import be.passerelle.web.layout.AccountChoice;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.provider.Flows;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.words.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The page for signing in: by identity providers, or in demonstration mode with one click per account; the
/// page says plainly that the mode is on.
@Controller
public class SignInScreen {

    private final Accounts accounts;
    private final Providers providers;
    private final TypedKeys typed;

    public SignInScreen(Accounts accounts, Providers providers, TypedKeys typed) {
        this.accounts = accounts;
        this.providers = providers;
        this.typed = typed;
    }

    /// @param ended whether they came from a page that they may not open any more
    /// @param refused why a sign-in was refused ([WhyRefused#code()])
    /// @param to the page that they wanted to open
    @GetMapping("/sign-in")
    View choose(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean ended,
            @RequestParam(defaultValue = "") String refused,
            @RequestParam(defaultValue = "/") String to) {
        Words words = visit.words();
        List<Notice> notices = new ArrayList<>();
        if (ended) {
            notices.add(notice(BadgeTone.OVERDUE, words, "signin.ended"));
        }
        WhyRefused.of(refused).ifPresent(why -> notices.add(notice(tone(why), words, "door.refused." + why.code())));
        boolean demonstration = accounts.demonstration();
        if (demonstration) {
            notices.add(notice(BadgeTone.SOON, words, "signin.demo"));
        } else if (providers.all().isEmpty() && providers.local().isEmpty()) {
            notices.add(notice(BadgeTone.WAITING, words, "signin.closed"));
        }
        List<Account> offered = demonstration ? accounts.all() : List.of();
        String place = URLEncoder.encode(Flows.place(to), StandardCharsets.UTF_8);
        return Pages.show(new SignInPage(
                visit.page(
                        words.text(demonstration ? "signin.title" : "layout.sign_in"), notices.toArray(Notice[]::new)),
                providers.all().stream()
                        .map(each -> new Link(
                                words.text("door.with", "provider", each.label()),
                                Providers.BEGIN + "/" + each.name() + "?" + Flows.TO + "=" + place))
                        .toList(),
                providers.local().map(_ -> local(request, refused, to)),
                offered.stream().map(a -> choice(a, words)).toList(),
                offered.stream().map(a -> token(a, words)).toList()));
    }

    /// The form of an account of the installation, with the key of the sign-in that has just failed.
    private SignInPage.Local local(HttpServletRequest request, String refused, String to) {
        boolean failed = refused.equals(WhyRefused.NOT_KNOWN.code());
        return new SignInPage.Local(
                Flows.place(to), failed ? typed.last(request).orElse("") : "");
    }

    private static BadgeTone tone(WhyRefused why) {
        return why == WhyRefused.SESSION_ENDED ? BadgeTone.WAITING : BadgeTone.OVERDUE;
    }

    private static Notice notice(BadgeTone tone, Words words, String key) {
        return new Notice(tone, words.text(key + ".title"), words.text(key + ".text"), Optional.empty());
    }

    private static AccountChoice choice(Account account, Words words) {
        PersonId person = account.viewer().person();
        return AccountCards.card(account, account.mandate().isPresent() ? account.key() : person.key(), words);
    }

    private static SignInPage.Token token(Account account, Words words) {
        return new SignInPage.Token(account.name(), AccountCards.role(account, words), account.token());
    }
}
