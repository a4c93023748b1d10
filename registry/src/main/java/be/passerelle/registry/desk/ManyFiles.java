// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Who opens one file after the other. Each process counts what is opened in it, from one full hour to the
/// next.
final class ManyFiles {

    private static final Duration COUNTED_FOR = Duration.ofHours(1);

    private final int most;
    private final Supplier<Instant> clock;
    private final Map<PersonId, Set<CaseFileId>> opened = new HashMap<>();
    private Instant since = Instant.MIN;

    /// @param most how many files somebody may open in an hour before it is told
    ManyFiles(int most, Supplier<Instant> clock) {
        this.most = most;
        this.clock = clock;
    }

    /// Counts a file that somebody opened; says whether it is the first one too many in this hour.
    synchronized boolean opens(PersonId person, CaseFileId file) {
        Instant now = clock.get();
        if (since.equals(Instant.MIN) || !now.isBefore(since.plus(COUNTED_FOR))) {
            opened.clear();
            since = now;
        }
        Set<CaseFileId> files = opened.computeIfAbsent(person, _ -> new HashSet<>());
        // Once it was told no more are kept: whoever opens many fills no memory.
        return files.size() <= most && files.add(file) && files.size() == most + 1;
    }
}
