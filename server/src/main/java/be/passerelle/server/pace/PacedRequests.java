// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/// Holds the body of every request to a pace, whoever reads it, before any page or operation is asked. A filter would
/// come too late: the container reads forms by itself.
public final class PacedRequests extends ValveBase {

    private final Pace pace;
    private final long dropped;

    /// @param dropped how many bytes that nobody asked for are read at the end of a request at most
    public PacedRequests(Pace pace, long dropped) {
        super(true);
        this.pace = pace;
        this.dropped = dropped;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        InputBuffer whole = raw.getInputBuffer();
        PacedBody paced = new PacedBody(whole, pace, System::nanoTime);
        raw.setInputBuffer(paced);
        try {
            getNext().invoke(request, response);
            if (!request.isAsync()) {
                end(raw, response, paced);
            }
        } finally {
            raw.setInputBuffer(whole);
        }
    }

    /// The answer first: then what is left of the body, which the container would wait for without an end.
    private void end(org.apache.coyote.Request raw, Response response, PacedBody paced) throws IOException {
        response.finishResponse();
        if (raw.hasExpectation() || !paced.isDrained(dropped)) {
            raw.action(ActionCode.DISABLE_SWALLOW_INPUT, raw);
        }
    }
}
