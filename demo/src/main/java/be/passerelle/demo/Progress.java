// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.demo;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// Shows on the terminal how far a long work has come: one line about every second.
final class Progress implements AutoCloseable {

    private static final long EVERY_NANOS = 1_000_000_000L;

    private final PrintStream terminal;
    private final String what;
    private final int total;
    private final long began = System.nanoTime();
    private final AtomicLong next = new AtomicLong(began + EVERY_NANOS);
    private final AtomicInteger done = new AtomicInteger();

    Progress(PrintStream terminal, String what, int total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
    }

    /// One more is done.
    void one() {
        int soFar = done.incrementAndGet();
        long due = next.get();
        if (System.nanoTime() >= due && next.compareAndSet(due, System.nanoTime() + EVERY_NANOS)) {
            show(soFar);
        }
    }

    @Override
    public void close() {
        show(done.get());
    }

    private void show(int soFar) {
        long millis = Math.max(1, (System.nanoTime() - began) / 1_000_000);
        terminal.printf(
                Locale.ROOT,
                "  %d of %d %s (%d %%), %d a second%n",
                soFar,
                total,
                what,
                total == 0 ? 100 : soFar * 100L / total,
                soFar * 1000L / millis);
    }
}
