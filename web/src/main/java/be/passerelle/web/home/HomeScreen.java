// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.home;

import be.passerelle.web.Pages;
import be.passerelle.web.visit.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Where each account begins, and the two small pages of the footer.
@Controller
public class HomeScreen {

    @GetMapping("/")
    View home(Visit visit) {
        return Pages.goTo(visit.home().href());
    }

    @GetMapping("/accessibility")
    View accessibility(Visit visit) {
        return text(visit, "accessibility");
    }

    @GetMapping("/licence")
    View licence(Visit visit) {
        return text(visit, "licence");
    }

    private View text(Visit visit, String subject) {
        return Pages.show(new TextPage(
                visit.page(visit.text(subject + ".title")),
                visit.text(subject + ".lead"),
                visit.text(subject + ".text")));
    }
}
