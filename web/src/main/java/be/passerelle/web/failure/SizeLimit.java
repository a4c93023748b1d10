// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.failure;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses a form that is far larger than any act, before anything of it is read.
public class SizeLimit extends OncePerRequestFilter {

    /// The largest form, in bytes: many times the longest act with all its texts in full.
    public static final long LARGEST = 512 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST && !request.getRequestURI().startsWith("/REST/")) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
            return;
        }
        chain.doFilter(request, response);
    }
}
