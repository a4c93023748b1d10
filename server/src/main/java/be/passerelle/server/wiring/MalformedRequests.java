// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.api.exchange.ApiServlet;
import be.passerelle.api.exchange.PublicAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers requests that the container cannot take apart, such as one with a broken address, or that it
/// does not implement, such as CONNECT: they reach neither page nor operation. A browser gets the plain
/// page of the container, everybody else a problem.
final class MalformedRequests extends ErrorReportValve {

    private static final Set<Integer> OURS = Set.of(Response.SC_BAD_REQUEST, Response.SC_NOT_IMPLEMENTED);

    private final PublicAddress address;

    MalformedRequests(PublicAddress address) {
        this.address = address;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        Optional<String> accept = Optional.ofNullable(request.getHeader("Accept"));
        if (!OURS.contains(response.getStatus())
                || accept.filter(a -> a.contains("text/html")).isPresent()) {
            super.report(request, response, failure);
        } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
            write(request, response);
        }
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
