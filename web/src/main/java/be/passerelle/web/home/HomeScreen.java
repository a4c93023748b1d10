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

    private final Pages pages;

    public HomeScreen(Pages pages) {
        this.pages = pages;
    }

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
        return pages.show(
                "home/Text",
                "page",
                visit.page(visit.text(subject + ".title")),
                "lead",
                visit.text(subject + ".lead"),
                "text",
                visit.text(subject + ".text"));
    }
}
