// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.server.requests;

import be.passerelle.stream.identifier.NationalNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// What requests are about: files that are there, those that come, commands that were used, and people of whom there is
/// no file yet.
final class Pool {

    private static final int MOST = 40;
    private static final int DAYS = 9_000;

    private final List<UUID> marked;
    private final List<UUID> others = new ArrayList<>();
    private final List<UUID> used = new ArrayList<>();
    private final AtomicInteger people = new AtomicInteger();

    /// @param marked the files with canaries, which stay
    Pool(List<UUID> marked, List<UUID> others) {
        this.marked = List.copyOf(marked);
        this.others.addAll(others);
    }

    /// A file that is there.
    synchronized UUID file(SplittableRandom random) {
        return random.nextInt(3) == 0 || others.isEmpty()
                ? marked.get(random.nextInt(marked.size()))
                : others.get(random.nextInt(others.size()));
    }

    /// A file with canaries.
    UUID marked(SplittableRandom random) {
        return marked.get(random.nextInt(marked.size()));
    }

    boolean isMarked(UUID file) {
        return marked.contains(file);
    }

    /// A new file takes the place of one that grew: asking about a long life takes as long.
    synchronized void opened(UUID file, SplittableRandom random) {
        if (others.size() < MOST) {
            others.add(file);
        } else {
            others.set(random.nextInt(MOST), file);
        }
    }

    synchronized void used(UUID command, SplittableRandom random) {
        if (used.size() < MOST) {
            used.add(command);
        } else {
            used.set(random.nextInt(MOST), command);
        }
    }

    /// A command that was used, or a new one.
    synchronized UUID command(SplittableRandom random, boolean anew) {
        return anew || used.isEmpty()
                ? new UUID(random.nextLong(), random.nextLong())
                : used.get(random.nextInt(used.size()));
    }

    /// Somebody of whom there is no file yet.
    ///
    /// @param female whose number is even
    record Somebody(NationalNumber number, LocalDate born, boolean female) {}

    Somebody somebody() {
        int count = people.getAndIncrement();
        LocalDate born = LocalDate.of(1970, 1, 5).plusDays(count % DAYS);
        int counter = 2 + count / DAYS;
        String nine = born.toString().replace("-", "").substring(2) + "%03d".formatted(counter);
        return new Somebody(NationalNumber.ofNineDigits(nine, false), born, counter % 2 == 0);
    }
}
