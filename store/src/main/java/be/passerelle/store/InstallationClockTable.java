// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.registry.Registry;
import be.passerelle.registry.desk.InstallationClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// The one clock of the installation: the clock of the database, and how far the installation is ahead of it. Several
/// server processes on one database have one time.
public final class InstallationClockTable implements InstallationClock {

    private static final String NOW = "SELECT clock_timestamp() + ahead FROM installation_clock";

    /// Two who move it to one moment move it once.
    private static final String MOVE = """
            UPDATE installation_clock SET ahead = greatest(ahead, ?::timestamptz - clock_timestamp())""";

    private static final String BEGIN = """
            UPDATE installation_clock SET ahead = ?::interval WHERE NOT EXISTS (SELECT FROM act)""";

    /// How long a reading is good for: another process may have moved the clock of a demonstration. Acts
    /// are stamped with the clock as it is then.
    private static final Duration GOOD_FOR = Duration.ofSeconds(1);

    private record Reading(Instant read, long atNanos) {

        Instant now() {
            return read.plusNanos(System.nanoTime() - atNanos);
        }

        boolean isGood() {
            return System.nanoTime() - atNanos < GOOD_FOR.toNanos();
        }
    }

    private final Transactions registry;
    private final boolean demonstration;
    private final Consumer<LocalDate> afterMove;
    private final AtomicReference<Reading> latest = new AtomicReference<>();

    /// @param demonstration whether the clock may be moved
    /// @param afterMove what must follow before a move is done
    public InstallationClockTable(Transactions registry, boolean demonstration, Consumer<LocalDate> afterMove) {
        this.registry = registry;
        this.demonstration = demonstration;
        this.afterMove = afterMove;
    }

    /// Reads the clock of the installation.
    static Pipeline now(Pipeline pipeline, Consumer<Instant> read) {
        return pipeline.thenEach(
                row -> read.accept(row.getObject(1, OffsetDateTime.class).toInstant()), NOW);
    }

    @Override
    public Instant now() {
        Reading reading = latest.get();
        if (reading == null || !reading.isGood()) {
            reading = read();
        }
        return reading.now();
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(now(), Registry.BELGIUM);
    }

    @Override
    public void moveTo(LocalDate day) {
        requireDemonstration();
        Instant now = read().now();
        if (!day.isAfter(LocalDate.ofInstant(now, Registry.BELGIUM))) {
            throw new IllegalArgumentException("the clock of the installation moves forward only");
        }
        registry.run(new Pipeline().then(MOVE, atSameTime(now, day).toString()));
        read();
        afterMove.accept(day);
    }

    /// Sets the clock to a day, past or future, while nothing is recorded yet.
    public void beginOn(LocalDate day) {
        requireDemonstration();
        Instant machine = Instant.now();
        registry.run(new Pipeline().then(BEGIN, written(Duration.between(machine, atSameTime(machine, day)))));
        read();
    }

    private void requireDemonstration() {
        if (!demonstration) {
            throw new IllegalStateException("the clock moves in demonstration mode alone");
        }
    }

    private static Instant atSameTime(Instant now, LocalDate day) {
        return now.atZone(Registry.BELGIUM).with(day).toInstant();
    }

    private static String written(Duration duration) {
        return duration.toMillis() + " milliseconds";
    }

    private Reading read() {
        Reading[] read = new Reading[1];
        registry.run(now(new Pipeline(), now -> read[0] = new Reading(now, System.nanoTime())));
        latest.set(read[0]);
        return read[0];
    }
}
