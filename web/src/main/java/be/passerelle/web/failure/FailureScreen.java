// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.failure;

import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.desk.TooManySearches;
import be.passerelle.registry.failure.Failures;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.web.Pages;
import be.passerelle.web.casefile.NoSuchFile;
import be.passerelle.web.visit.NotSignedIn;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.visit.Visits;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.InternalResourceView;

/// What a visitor sees when something does not go: what happened, and what to do next. The page says nothing of the
/// cause that could be about a person, and the log says nothing of what was sent.
@Controller
@ControllerAdvice(basePackages = "be.passerelle.web")
public class FailureScreen implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FailureScreen.class);

    /// The API words its failures itself.
    private static final String API = "/REST/returnToWork/v1/failure";

    private final Visits visits;
    private final NothingNow nothing;
    private final SecurityEvents events;

    public FailureScreen(Visits visits, NothingNow nothing, SecurityEvents events) {
        this.events = events;
        this.visits = visits;
        this.nothing = nothing;
    }

    /// What the container found wrong before or after any screen: an unknown address, a form that is too large.
    @RequestMapping("/error")
    View error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String uri
                && (uri.startsWith("/REST/") || uri.equals("/health"))) {
            return new InternalResourceView(API);
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? show(request, status(code))
                : show(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(NoSuchFile.class)
    View noSuchFile(HttpServletRequest request) {
        // Whoever only looks may have followed an old link; whoever sends a form made it up.
        if (request.getMethod().equals("POST")) {
            try {
                events.note(
                        Kind.FORBIDDEN,
                        visits.of(request)
                                .account()
                                .map(account -> account.viewer().person()));
            } catch (Unavailable why) {
                return nothing.page(request, why);
            }
        }
        return show(request, HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(TooManySearches.class)
    View tooManySearches(HttpServletRequest request) {
        return show(request, HttpStatus.TOO_MANY_REQUESTS);
    }

    @ExceptionHandler(NotSignedIn.class)
    View notSignedIn() {
        return Pages.goTo("/sign-in");
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    View wrongAddress(HttpServletRequest request) {
        return show(request, request.getMethod().equals("GET") ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(Unavailable.class)
    View nothingNow(HttpServletRequest request, Unavailable why) {
        return nothing.page(request, why);
    }

    @ExceptionHandler(Exception.class)
    View anything(HttpServletRequest request, Exception cause) {
        if (cause instanceof ErrorResponse answer) {
            return show(request, status(answer.getStatusCode()));
        }
        if (cause instanceof InvalidParameterException unreadable) {
            return show(request, status(unreadable.getErrorCode()));
        }
        if (cause instanceof IllegalArgumentException) {
            LOG.warn("a request was not understood: {}", Failures.withoutMessages(cause));
            return show(request, HttpStatus.BAD_REQUEST);
        }
        LOG.error("a page failed: {}", Failures.withoutMessages(cause));
        return show(request, HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private View show(HttpServletRequest request, HttpStatus status) {
        try {
            return show(visits.of(request), status);
        } catch (Unavailable why) {
            return nothing.page(request, why);
        }
    }

    private static View show(Visit visit, HttpStatus status) {
        String key = "failure." + status.value();
        String base =
                visit.words().has(key + ".title") ? key : status.is4xxClientError() ? "failure.400" : "failure.500";
        return Pages.show(
                status,
                new FailurePage(
                        visit.page(visit.text(base + ".title")),
                        visit.text(base + ".text"),
                        Optional.of(visit.home())));
    }

    private static HttpStatus status(int code) {
        HttpStatus known = HttpStatus.resolve(code);
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }

    private static HttpStatus status(HttpStatusCode code) {
        return status(code.value());
    }
}
