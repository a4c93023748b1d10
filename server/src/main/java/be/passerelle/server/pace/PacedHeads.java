// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.pace;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.SocketWrapperBase;

/// HTTP as the container speaks it, except that the head of a request has to come to its end. While it comes, no thread
/// waits for it, but a connection does, and the container alone would let it wait as long as a byte comes now and then.
///
/// The container makes it by its name.
public final class PacedHeads extends Http11NioProtocol {

    /// A head is some kilobytes, which any line carries in a second.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("slow heads").daemon().factory());

    @Override
    public void start() throws Exception {
        super.start();
        var _ = watch.scheduleWithFixedDelay(this::endLate, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        watch.shutdownNow();
        super.stop();
    }

    /// Between two pieces of a head the connection keeps what takes it apart; while a request is answered, it does not.
    private void endLate() {
        long now = System.nanoTime();
        for (SocketWrapperBase<?> connection : getEndpoint().getConnections()) {
            if (connection.getCurrentProcessor() instanceof Http11Processor processor
                    && !processor.isAsync()
                    && isLate(processor.getRequest(), now)) {
                connection.close();
            }
        }
    }

    /// @param request begun by its first byte; none between two requests
    private static boolean isLate(Request request, long now) {
        long began = request.getStartTimeNanos();
        return began >= 0 && now - began > PATIENCE.toNanos();
    }
}
