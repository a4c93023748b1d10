// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.jobs;

import be.passerelle.registry.failure.Failures;
import be.passerelle.registry.failure.Unavailable;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does something at the start, and again and again, in a thread of its own.
public final class RepeatedJob implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedJob.class);
    private static final long PATIENCE_SECONDS = 20;

    /// How many turns may fail before somebody should know.
    private static final int TURNS_MISSED = 3;

    /// What a turn may take, however often it comes.
    private static final Duration LONG = Duration.ofMinutes(5);

    private final String name;
    private final Duration every;
    private final Runnable work;
    private final ScheduledExecutorService thread;
    private volatile boolean running;
    private volatile long doneAt = System.nanoTime();
    private boolean waits;

    /// @param every from the end of one run to the begin of the next
    /// @param work may be cut off anywhere: the next run goes on with what was not done
    public RepeatedJob(String name, Duration every, Runnable work) {
        this.name = name;
        this.every = every;
        this.work = work;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    @Override
    public void start() {
        running = true;
        doneAt = System.nanoTime();
        var _ = thread.scheduleWithFixedDelay(this::run, 0, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Lets it run once more as soon as it can, beside its turns.
    public void soon() {
        if (running) {
            thread.execute(this::run);
        }
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The job “{}” was cut off; it goes on at the next start", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    public String name() {
        return name;
    }

    /// Whether it was not done for much longer than it should take: since it failed, or since it hangs.
    public boolean isOverdue() {
        Duration since = Duration.ofNanos(System.nanoTime() - doneAt);
        return running && since.compareTo(every.multipliedBy(TURNS_MISSED).plus(LONG)) > 0;
    }

    private void run() {
        try {
            work.run();
            doneAt = System.nanoTime();
            if (waits) {
                waits = false;
                LOG.info("The job “{}” runs again", name);
            }
        } catch (Unavailable e) {
            // Said once: some jobs try every second.
            if (!waits) {
                waits = true;
                LOG.warn("The job “{}” waits: missing {}", name, e.missing());
            }
        } catch (RuntimeException | Error e) {
            // The next run tries again; a job that throws would never run any more.
            LOG.error("The job “{}” failed: {}", name, Failures.withoutMessages(e));
        }
    }
}
