// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.door;

import be.passerelle.web.Page;
import be.passerelle.web.failure.FailurePage;
import be.passerelle.web.visit.Visit;
import be.passerelle.web.visit.Visits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Whoever is signed in and asks for pages faster than people read is told to wait, in whatever
/// session and whatever browser. What pages are made of besides, such as style sheets, is not
/// counted.
final class PageLimits extends OncePerRequestFilter {

    private final PageAllowance allowance;
    private final Visits visits;

    PageLimits(PageAllowance allowance, Visits visits) {
        this.allowance = allowance;
        this.visits = visits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String place = request.getRequestURI();
        return place.startsWith("/vendor/") || place.startsWith("/passerelle/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        OptionalLong wait =
                SecurityContextHolder.getContext().getAuthentication() instanceof AccountAuthentication account
                        ? allowance.take(account.getPrincipal().viewer().person())
                        : OptionalLong.empty();
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.getAsLong()));
        Visit visit = visits.of(request);
        Page told = new FailurePage(
                visit.page(visit.text("failure.tooFast.title")),
                visit.text("failure.tooFast.text"),
                Optional.of(visit.home()));
        TurnedAway.show(HttpStatus.TOO_MANY_REQUESTS, told, request, response);
    }
}
