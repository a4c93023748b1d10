// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.jobs;

import be.passerelle.registry.follow.CatchingUp;
import be.passerelle.registry.follow.Step;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Runs the followers of the log, each in a thread of its own: one that builds its tables anew, or
/// fails, holds no other up. Every process runs all of them; the log sees to it that one at a time is at
/// work.
public final class FollowingJobs implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingJobs.class);

    private final List<RepeatedJob> jobs;

    /// @param every from the end of one run to the begin of the next
    public FollowingJobs(List<CatchingUp<?>> followers, Duration every) {
        jobs = followers.stream()
                .map(each -> new RepeatedJob("follower " + each.follower().name(), every, () -> run(each)))
                .toList();
    }

    public List<RepeatedJob> jobs() {
        return jobs;
    }

    private static void run(CatchingUp<?> follower) {
        if (follower.run() == Step.OVERTAKEN) {
            LOG.debug(
                    "The follower “{}” is left to a later version",
                    follower.follower().name());
        }
    }

    @Override
    public void start() {
        jobs.forEach(RepeatedJob::start);
    }

    @Override
    public void stop() {
        jobs.forEach(RepeatedJob::stop);
    }

    @Override
    public boolean isRunning() {
        return jobs.stream().anyMatch(RepeatedJob::isRunning);
    }
}
