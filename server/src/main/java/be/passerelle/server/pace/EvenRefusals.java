// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.springframework.web.filter.OncePerRequestFilter;

/// Says "there is no such thing" no sooner than a moment after it was asked, whether there is none or whether it is not
/// for whoever asks: a file that is there is read before it is refused, one that is not is found to be missing at once,
/// and the time would tell the two apart.
public final class EvenRefusals extends OncePerRequestFilter {

    private final long nanos;
    private final LongSupplier clock;

    /// @param atLeast longer than a refusal takes, and shorter than anybody notices
    /// @param clock nanoseconds since some time
    public EvenRefusals(Duration atLeast, LongSupplier clock) {
        this.nanos = atLeast.toNanos();
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Held(response, clock.getAsLong()));
    }

    /// A status is set before anything of the answer is on its way.
    private final class Held extends HttpServletResponseWrapper {

        private final long asked;

        private Held(HttpServletResponse response, long asked) {
            super(response);
            this.asked = asked;
        }

        @Override
        public void setStatus(int status) {
            hold(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            hold(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            hold(status);
            super.sendError(status, message);
        }

        private void hold(int status) {
            if (status != SC_NOT_FOUND) {
                return;
            }
            long left = asked + nanos - clock.getAsLong();
            while (left > 0 && !Thread.currentThread().isInterrupted()) {
                LockSupport.parkNanos(left);
                left = asked + nanos - clock.getAsLong();
            }
        }
    }
}
