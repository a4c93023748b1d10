// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.erasure;

import be.passerelle.casefile.role.RoleTable;
import be.passerelle.registry.erasure.Erasure;
import be.passerelle.registry.erasure.ErasureDesk;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.ErasedFile;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.visit.Visits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.View;

/// Whatever page of an erased file is asked for, and whatever is sent to it: this one answers, before the pages
/// of other failures.
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
        Optional<Erasure> erasure = desk.erased(erased.file());
        boolean confirmed = erasure.isPresent();
        return Pages.show(
                confirmed ? HttpStatus.GONE : HttpStatus.INTERNAL_SERVER_ERROR,
                new ErasedPage(
                        visit.page(visit.text(confirmed ? "erasure.erased.title" : "erasure.lost.title")),
                        confirmed,
                        RoleTable.of(visit.viewer().role()).mayCountActs()
                                ? words.remains(erased.file(), erasure, desk.remains(erased.file()))
                                : words.trace(erased.file(), erasure),
                        visit.home()));
    }
}
