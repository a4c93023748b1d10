// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.api;

import be.passerelle.api.problem.Problems;
import be.passerelle.law.language.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// Answers requests that the container cannot take apart, such as one with a broken address: they reach neither page
/// nor operation. A browser gets the plain page of the container, everybody else a problem.
public final class MalformedRequests extends ErrorReportValve {

    private final PublicAddress address;

    public MalformedRequests(PublicAddress address) {
        this.address = address;
        setShowReport(false);
        setShowServerInfo(false);
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        Optional<String> accept = Optional.ofNullable(request.getHeader("Accept"));
        if (response.getStatus() != Response.SC_BAD_REQUEST
                || accept.filter(a -> a.contains("text/html")).isPresent()) {
            super.report(request, response, failure);
        } else if (response.getContentWritten() == 0 && response.setErrorReported()) {
            write(request, response);
        }
    }

    private void write(Request request, Response response) {
        Language language = ApiTexts.chosen(Optional.ofNullable(request.getHeader("Accept-Language")));
        byte[] body = Json.write(
                Problems.json(Requests.malformed(), UUID.randomUUID(), ApiServlet.base(request, address), language));
        try {
            response.setContentType(Problems.MEDIA_TYPE);
            response.setHeader("Content-Language", language.code());
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
