// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.registers.mandate.Mandate;
import be.passerelle.registry.access.SecurityEvents;
import be.passerelle.registry.access.SecurityEvents.Kind;
import be.passerelle.registry.identity.Account;
import be.passerelle.registry.identity.Accounts;
import be.passerelle.registry.identity.SignIn;
import be.passerelle.web.Page;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.Carried;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.visit.Visits;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/// What becomes of a request that needs somebody who is signed in, or of a form that carries no token of ours. Who only
/// looks is led to the sign-in page. Who sent a form gets it kept on the page that says so: nothing that was typed is
/// lost with a session. A part of a page is never answered with another page in its place.
@Component
class TurnedAway implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String SIGN_IN = "/sign-in";

    /// Where somebody chooses as whom they act.
    private static final String CHOICE = "/acting-as";

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    /// A step, wherever it stands: its form shows again what was typed.
    private static final Pattern STEP = Pattern.compile(
            "((?:/files/[0-9a-f-]{36}|/registers/[A-Za-z]+(?:/[^/]+)?|/erasures)/do/[A-Za-z.]+)(?:/check|/record)?");

    /// What a form carries for itself alone.
    private static final Set<String> NOT_TYPED = Set.of(Visits.CSRF_PARAMETER, "add");

    private final Visits visits;
    private final Accounts accounts;
    private final SecurityEvents events;

    TurnedAway(Visits visits, Accounts accounts, SecurityEvents events) {
        this.visits = visits;
        this.accounts = accounts;
        this.events = events;
    }

    /// Nobody is signed in.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (!LOOKING.contains(request.getMethod())) {
            keep(request, response);
        } else if (isForPart(request)) {
            response.setHeader("HX-Redirect", hasAChoice(request) ? CHOICE : SIGN_IN);
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else if (hasAChoice(request)) {
            goTo(response, CHOICE);
        } else {
            goTo(response, SIGN_IN + why(request));
        }
    }

    /// What the sign-in page says to somebody who was here before.
    private static String why(HttpServletRequest request) {
        if (request.getAttribute(SessionCookie.ACTS_NO_LONGER) != null) {
            return "?ended=true";
        }
        return request.getAttribute(SessionCookie.HAS_ENDED) != null
                ? "?refused=" + WhyRefused.SESSION_ENDED.code()
                : "";
    }

    /// The form did not come with the token of this browser: it was opened before somebody signed in, or another site
    /// sent it.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        Optional<Account> who = visits.of(request).account();
        events.note(Kind.FORBIDDEN, who.map(account -> account.viewer().person()));
        keep(request, response);
    }

    /// Sends the browser on with GET, to a place of this installation.
    static void goTo(HttpServletResponse response, String place) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, place);
    }

    private void keep(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        Visit visit = visits.of(request);
        Matcher step = STEP.matcher(request.getRequestURI());
        Optional<String> form = step.matches() ? Optional.of(step.group(1)) : Optional.empty();
        Optional<Mandate> ended = request.getAttribute(SessionCookie.ACTS_NO_LONGER) instanceof SignIn signIn
                ? accounts.ended(signIn)
                : Optional.empty();
        Page told = ended.<Page>map(mandate -> EndedPage.of(visit, mandate, typed(request), request.getRequestURI()))
                .orElseGet(() -> expired(visit, form, request));
        show(told, request, response);
    }

    /// Refuses with a page, also where a part of one was asked for: it stands in the place of the whole.
    static void show(Page told, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        show(HttpStatus.FORBIDDEN, told, request, response);
    }

    /// The same, with another status.
    static void show(HttpStatus status, Page told, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (isForPart(request)) {
            response.setHeader("HX-Retarget", "body");
            response.setHeader("HX-Reswap", "innerHTML");
            response.setHeader("HX-Reselect", "unset");
        }
        try {
            Pages.show(status, told).render(Map.of(), request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Page expired(Visit visit, Optional<String> form, HttpServletRequest request) {
        return new ExpiredPage(
                form.map(visit.page(visit.text("failure.403.title"))::keeping)
                        .orElseGet(() -> visit.page(visit.text("failure.403.title"))),
                form,
                form.isPresent() ? typed(request) : List.of(),
                visit.home(),
                visit.account().isPresent());
    }

    private static boolean hasAChoice(HttpServletRequest request) {
        return request.getAttribute(SessionCookie.HAS_A_CHOICE) != null;
    }

    static boolean isForPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static List<Carried> typed(HttpServletRequest request) {
        List<Carried> typed = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_TYPED.contains(name)) {
                List.of(values).forEach(value -> typed.add(new Carried(name, value)));
            }
        });
        return typed;
    }
}
