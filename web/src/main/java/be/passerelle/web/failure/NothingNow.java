// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.failure;

import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import be.passerelle.web.Pages;
import be.passerelle.web.layout.Frame;
import be.passerelle.web.layout.Link;
import be.passerelle.web.visit.Visits;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// What is shown while the platform cannot do what it is asked: a page that asks the database nothing, with the status
/// and
/// the header by which machines understand that it will be otherwise.
@Component
public class NothingNow {

    private static final Logger LOG = LoggerFactory.getLogger(NothingNow.class);

    private final Visits visits;

    public NothingNow(Visits visits) {
        this.visits = visits;
    }

    View page(HttpServletRequest request, Unavailable why) {
        LOG.warn("a page was not shown: missing {}", why.missing());
        String key = why.missing() == Missing.ROOM_ON_DISK ? "failure.full" : "failure.503";
        Frame frame = visits.withoutDatabase(request, key + ".title");
        View page = Pages.show(
                HttpStatus.SERVICE_UNAVAILABLE,
                new FailurePage(frame, frame.wording().text(key + ".text"), again(request, frame)));
        return (model, asked, response) -> {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(why.tryAgainAfterSeconds()));
            page.render(model, asked, response);
        };
    }

    /// Whoever looked may look again; a form is sent again by the browser, or from the page that it stands on.
    private static Optional<Link> again(HttpServletRequest request, Frame frame) {
        return request.getMethod().equals("GET")
                ? Optional.of(new Link(frame.wording().text("failure.again"), request.getRequestURI()))
                : Optional.empty();
    }
}
