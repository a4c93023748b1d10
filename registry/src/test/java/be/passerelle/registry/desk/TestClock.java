// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.registry.Registry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// A clock that stands still but for a millisecond at each look, and moves when it is told to.
public final class TestClock implements InstallationClock {

    private Instant now;

    public TestClock(LocalDate day) {
        this.now = morning(day);
    }

    @Override
    public Instant now() {
        now = now.plus(Duration.ofMillis(1));
        return now;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(now, Registry.BELGIUM);
    }

    @Override
    public void moveTo(LocalDate day) {
        if (!day.isAfter(today())) {
            throw new IllegalArgumentException("the clock only goes forward: it is " + today());
        }
        now = morning(day);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(9, 0)).atZone(Registry.BELGIUM).toInstant();
    }
}
