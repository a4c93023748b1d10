// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.health;

import be.passerelle.registry.desk.Health.State;
import be.passerelle.registry.failure.Unavailable;
import be.passerelle.registry.failure.Unavailable.Missing;
import be.passerelle.server.jobs.RepeatedJob;
import be.passerelle.store.DatabaseSigns;
import java.util.List;
import java.util.stream.Collectors;

/// The parts of the platform besides its disk.
public final class Vitals {

    /// What ten thousand people set off in a day: whoever derives something from the log has that in a minute.
    static final long MOST_WAITING = 10_000;

    private Vitals() {}

    /// Whether the database answers.
    public static Vital.Part database(DatabaseSigns database) {
        return () -> {
            try {
                database.ask();
                return Vital.WELL;
            } catch (Unavailable e) {
                return e.missing() == Missing.DATABASE
                        ? new Vital(State.DOWN, "the database does not answer")
                        : new Vital(State.DEGRADED, "too many wait for the database");
            }
        };
    }

    /// Whether what derives from the log later follows it.
    public static Vital.Part followers(DatabaseSigns database) {
        return () -> database.backlog() > MOST_WAITING
                ? new Vital(State.DEGRADED, "more than %d acts wait for a follower".formatted(MOST_WAITING))
                : Vital.WELL;
    }

    /// Whether what the server does by itself is done, such as checkpoints.
    public static Vital.Part jobs(List<RepeatedJob> jobs) {
        return () -> {
            String late = jobs.stream()
                    .filter(RepeatedJob::isOverdue)
                    .map(RepeatedJob::name)
                    .collect(Collectors.joining(", "));
            return late.isEmpty() ? Vital.WELL : new Vital(State.DEGRADED, "not done for long: " + late);
        };
    }
}
