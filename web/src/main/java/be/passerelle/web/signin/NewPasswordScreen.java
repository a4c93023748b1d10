// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.signin;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.BadgeTone;
import be.passerelle.web.layout.Notice;
import be.passerelle.web.local.AddressTries;
import be.passerelle.web.local.LocalDoor;
import be.passerelle.web.local.LocalDoor.Answer;
import be.passerelle.web.provider.Providers;
import be.passerelle.web.visit.Visit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Setting the password of an account that the installation keeps itself, with the code of an
/// invitation.
@Controller
public class NewPasswordScreen {

    private static final String PLACE = "/sign-in/local/new";

    private final LocalDoor door;
    private final Providers providers;
    private final AddressTries tries;
    private final SecurityEvents events;

    NewPasswordScreen(LocalDoor door, Providers providers, AddressTries tries, SecurityEvents events) {
        this.door = door;
        this.providers = providers;
        this.tries = tries;
        this.events = events;
    }

    @GetMapping(PLACE)
    View form(Visit visit) {
        return providers.local().isEmpty() ? Pages.goTo("/sign-in") : form(visit, "", "");
    }

    @PostMapping(PLACE)
    View set(
            Visit visit,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again) {
        if (providers.local().isEmpty()) {
            return Pages.goTo("/sign-in");
        }
        Answer answer = tries.tooMany(request) ? new Answer.Refused() : door.set(key.strip(), code, password, again);
        return switch (answer) {
            case Answer.Done(String secret) ->
                Pages.show(new NewPasswordPage(
                        visit.page(visit.text("signin.local.done.title")), key.strip(), "", Optional.of(secret)));
            case Answer.NotTheSame _ -> form(visit, key, code, notice(visit, "signin.local.notTheSame"));
            case Answer.TooWeak _ -> form(visit, key, code, notice(visit, "signin.local.tooWeak"));
            case Answer.Refused _ -> {
                events.note(Kind.SIGN_IN_REFUSED, Optional.empty());
                yield form(visit, key, "", notice(visit, "signin.local.refused"));
            }
        };
    }

    private static View form(Visit visit, String key, String code, Notice... told) {
        return Pages.show(
                new NewPasswordPage(visit.page(visit.text("signin.local.new"), told), key, code, Optional.empty()));
    }

    private static Notice notice(Visit visit, String text) {
        return new Notice(BadgeTone.OVERDUE, visit.text(text + ".title"), visit.text(text + ".text"), Optional.empty());
    }
}
