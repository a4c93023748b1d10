// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.PublicAddress;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.server.pace.OddRequests;
import be.passerelle.web.Cookies;
import be.passerelle.web.PageHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Answers requests that the container cannot take apart, such as one with a broken address, or that it
/// does not implement, such as CONNECT: they reach neither page nor operation. A browser gets the plain
/// page of the container, everybody else a problem, and so does whoever asks the API.
final class MalformedRequests extends ErrorReportValve {

    private static final Set<Integer> OURS = Set.of(
            Response.SC_BAD_REQUEST,
            Response.SC_EXPECTATION_FAILED,
            Response.SC_NOT_IMPLEMENTED,
            Response.SC_HTTP_VERSION_NOT_SUPPORTED);

    private final PublicAddress address;
    private final Cookies cookies;
    private final OddRequests odd;

    MalformedRequests(PublicAddress address, Cookies cookies, OddRequests odd) {
        this.odd = odd;
        this.address = address;
        this.cookies = cookies;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        // Those that came further are counted there.
        if (request.getWrapper() == null && RequestContextHolder.getRequestAttributes() == null) {
            note(request, response);
        }
        if (!response.isCommitted()) {
            PageHeaders.set(request, response, cookies.secure());
        }
        if (!isForApi(request) && (!OURS.contains(response.getStatus()) || isForBrowser(request))) {
            super.report(request, response, failure);
        } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
            write(request, response);
        }
    }

    private void note(Request request, Response response) {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            odd.answered(request, response.getStatus());
        } catch (Unavailable _) {
            // Nothing can be noted without a database; the answer says nothing that it would have to be noted for.
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /// Of an address with signs that none may have, the container says nothing.
    private static boolean isForApi(Request request) {
        return Optional.ofNullable(request.getRequestURI())
                .filter(ApiServlet::isAt)
                .isPresent();
    }

    private static boolean isForBrowser(Request request) {
        return Optional.ofNullable(request.getHeader("Accept"))
                .filter(accept -> accept.contains("text/html") && !accept.contains("json"))
                .isPresent();
    }

    private void write(Request request, Response response) {
        try {
            ApiServlet.answerMalformed(request, response, address);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
