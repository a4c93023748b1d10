// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.jobs;

import be.passerelle.server.desk.InstallationClock;
import be.passerelle.server.postgres.ProjectionRefresh;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Lets worklists follow the calendar and the law: at the start, and every few minutes.
public final class RefreshJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshJob.class);
    private static final long EVERY_MINUTES = 3;
    private static final long PATIENCE_SECONDS = 20;

    private final ProjectionRefresh refresh;
    private final InstallationClock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("refresh").daemon().factory());
    private volatile boolean running;

    public RefreshJob(ProjectionRefresh refresh, InstallationClock clock) {
        this.refresh = refresh;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        var _ = thread.scheduleWithFixedDelay(this::run, 0, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The refreshing of worklists was cut off; it goes on at the next start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        try {
            int files = refresh.refreshUnlessRunning(clock.today());
            if (files > 0) {
                LOG.info("Refreshed the worklists of {} files", files);
            }
        } catch (RuntimeException e) {
            // The next run tries again; a job that throws would never run any more.
            LOG.error("Worklists could not be refreshed", e);
        }
    }
}
