// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.wiring;

import be.passerelle.registry.desk.Health;
import be.passerelle.server.health.PlatformHealth;
import be.passerelle.server.health.RoomOnDisk;
import be.passerelle.server.health.Vitals;
import be.passerelle.server.jobs.FollowingJobs;
import be.passerelle.server.jobs.RepeatedJob;
import be.passerelle.store.DataSources;
import be.passerelle.store.DatabaseSigns;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// What the platform is asked about itself.
@Configuration(proxyBeanMethods = false)
class HealthWiring {

    @Bean
    RoomOnDisk roomOnDisk(
            @Value("${passerelle.data:data}") Path folder, @Value("${passerelle.disk.least-free}") DataSize least) {
        return RoomOnDisk.where(folder, least.toBytes());
    }

    @Bean
    Health health(
            DataSources sources,
            RoomOnDisk room,
            ObjectProvider<RepeatedJob> jobs,
            ObjectProvider<FollowingJobs> following) {
        DatabaseSigns database = new DatabaseSigns(sources);
        List<RepeatedJob> all = Stream.concat(jobs.stream(), following.stream().flatMap(each -> each.jobs().stream()))
                .toList();
        return new PlatformHealth(
                List.of(Vitals.database(database), room, Vitals.jobs(all), Vitals.followers(database)),
                System::nanoTime);
    }
}
