// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.failure;

import be.passerelle.registry.failure.Unavailable;
import be.passerelle.web.Cookies;
import be.passerelle.web.PageHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers requests that fail before any screen is asked, such as whoever is signed in when nobody can look that up.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class WhileUnavailable extends OncePerRequestFilter {

    private final NothingNow nothing;
    private final Cookies cookies;

    public WhileUnavailable(NothingNow nothing, Cookies cookies) {
        this.nothing = nothing;
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException e) {
            Optional<Unavailable> why = why(e);
            if (why.isEmpty()) {
                throw e;
            }
            // A page is sent whole: once one was, it stands, whatever was looked up after it.
            if (!response.isCommitted()) {
                response.resetBuffer();
                PageHeaders.set(request, response, cookies.secure());
                show(request, response, why.get());
            }
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Unavailable why)
            throws ServletException, IOException {
        try {
            nothing.page(request, why).render(Map.of(), request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Optional<Unavailable> why(Throwable failure) {
        @Nullable Throwable each = failure;
        while (each != null) {
            if (each instanceof Unavailable why) {
                return Optional.of(why);
            }
            each = each.getCause();
        }
        return Optional.empty();
    }
}
