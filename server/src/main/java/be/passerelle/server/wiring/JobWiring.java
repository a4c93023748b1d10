// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.registry.desk.InstallationClock;
import be.passerelle.server.jobs.FollowingJobs;
import be.passerelle.server.jobs.RepeatedJob;
import be.passerelle.store.CheckpointKeys;
import be.passerelle.store.DataSources;
import be.passerelle.store.Followers;
import be.passerelle.store.Maintenance;
import be.passerelle.store.ManyFilesOpened;
import be.passerelle.store.ProjectionRefresh;
import be.passerelle.store.SessionTable;
import be.passerelle.store.WorkTallyTable;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What the server does by itself.
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "passerelle.jobs", matchIfMissing = true)
class JobWiring {

    private static final Logger LOG = LoggerFactory.getLogger(JobWiring.class);
    private static final Duration REFRESH_EVERY = Duration.ofMinutes(3);
    private static final Duration CHECKPOINT_EVERY = Duration.ofHours(1);
    private static final Duration SUM_EVERY = Duration.ofSeconds(5);
    private static final Duration FORGET_EVERY = Duration.ofMinutes(10);
    private static final Duration WATCH_EVERY = Duration.ofMinutes(1);
    private static final Duration FOLLOW_EVERY = Duration.ofSeconds(1);

    /// Lets worklists follow the calendar and the law.
    @Bean
    RepeatedJob refreshOfWorklists(ProjectionRefresh refresh, InstallationClock clock) {
        return new RepeatedJob("refresh of worklists", REFRESH_EVERY, () -> {
            int files = refresh.refreshUnlessRunning(clock.today());
            if (files > 0) {
                LOG.info("Refreshed the worklists of {} files", files);
            }
        });
    }

    /// Lets whatever derives from the log later catch up with it.
    @Bean
    FollowingJobs following(DataSources sources) {
        return new FollowingJobs(Followers.of(sources.registry()), FOLLOW_EVERY);
    }

    /// Takes checkpoints and puts them beside the data; whoever runs the platform carries them elsewhere. A
    /// server that could not sign them does not start: nobody would notice for long that none is taken.
    @Bean
    RepeatedJob checkpoints(
            Maintenance maintenance, DataSources sources, @Value("${passerelle.data:data}") Path folder) {
        new CheckpointKeys(folder).require(sources.registry());
        return new RepeatedJob(
                "checkpoints", CHECKPOINT_EVERY, () -> maintenance.checkpoint(folder.resolve("checkpoints")));
    }

    /// Keeps counting cheap.
    @Bean
    RepeatedJob tallyOfWork(DataSources sources) {
        return new RepeatedJob("tally of work", SUM_EVERY, new WorkTallyTable(sources.registry())::sum);
    }

    /// Tells security officers who opens one file after the other.
    @Bean
    RepeatedJob watchOfManyFiles(DataSources sources, @Value("${passerelle.files.many-in-an-hour}") int most) {
        ManyFilesOpened many = new ManyFilesOpened(sources.registry());
        return new RepeatedJob("watch of many files", WATCH_EVERY, () -> many.note(most));
    }

    /// Keeps no trace of sessions that nobody ended.
    @Bean
    RepeatedJob forgettingOfSessions(SessionTable sessions) {
        return new RepeatedJob("forgetting of sessions", FORGET_EVERY, sessions::forgetEnded);
    }
}
