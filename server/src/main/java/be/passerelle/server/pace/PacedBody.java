// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// The body of a request, as the container reads it for whoever asks: forms and JSON alike. A caller who is silent
/// runs into the timeout of the connection; one who sends a byte now and then, into this.
final class PacedBody implements InputBuffer {

    private static final int END = -1;

    private final InputBuffer body;
    private final Pace pace;
    private final LongSupplier nanoseconds;
    private long bytes;
    private long waited;

    /// @param nanoseconds a clock that only goes forward
    PacedBody(InputBuffer body, Pace pace, LongSupplier nanoseconds) {
        this.body = body;
        this.pace = pace;
        this.nanoseconds = nanoseconds;
    }

    /// @throws SocketTimeoutException when it comes too slowly, as when nothing comes
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        long from = nanoseconds.getAsLong();
        int read = body.doRead(handler);
        waited += nanoseconds.getAsLong() - from;
        if (read != END) {
            bytes += read;
            if (!pace.isKept(bytes, Duration.ofNanos(waited))) {
                throw new SocketTimeoutException("the body comes too slowly");
            }
        }
        return read;
    }

    @Override
    public int available() {
        return body.available();
    }

    /// Reads what nobody asked for, so that the answer arrives: a connection that is closed on a caller who still
    /// sends may take the answer along.
    ///
    /// @return whether all of it came in time, and was no longer than that
    boolean isDrained(long most) {
        Dropped dropped = new Dropped();
        long before = bytes;
        try {
            while (bytes - before <= most) {
                if (doRead(dropped) == END) {
                    return true;
                }
            }
            return false;
        } catch (IOException _) {
            return false;
        }
    }
}
