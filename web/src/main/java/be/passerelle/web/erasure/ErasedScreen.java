// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.erasure;

import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.ErasedFile;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.visit.Visits;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// Whatever page of an erased file is asked for, and whatever is sent to it: this one answers, before the pages of
/// other failures.
@ControllerAdvice(basePackages = "be.passerelle.web")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ErasedScreen {

    private final Visits visits;
    private final ErasureDesk desk;
    private final Accounts accounts;

    public ErasedScreen(Visits visits, ErasureDesk desk, Accounts accounts) {
        this.visits = visits;
        this.desk = desk;
        this.accounts = accounts;
    }

    @ExceptionHandler(ErasedFile.class)
    View erased(HttpServletRequest request, ErasedFile erased) {
        Visit visit = visits.of(request);
        ErasureWords words = new ErasureWords(visit.words(), accounts);
        return Pages.show(
                HttpStatus.GONE,
                new ErasedPage(
                        visit.page(visit.text("erasure.erased.title")),
                        words.remains(erased.file(), desk.erased(erased.file()), desk.remains(erased.file())),
                        visit.home()));
    }
}
