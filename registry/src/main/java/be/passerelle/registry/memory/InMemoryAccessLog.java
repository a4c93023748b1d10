// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.memory;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// The access log beside a log in memory.
final class InMemoryAccessLog implements AccessLog {

    private final Supplier<Instant> clock;
    private final Map<CaseFileId, List<Line>> lines = new ConcurrentHashMap<>();

    InMemoryAccessLog(Supplier<Instant> clock) {
        this.clock = clock;
    }

    @Override
    public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        Instant now = clock.get();
        grounds.forEach((file, ground) -> lines.merge(
                file,
                List.of(new Line(now, viewer.person(), viewer.organisation(), viewer.role(), operation, ground)),
                InMemoryAccessLog::both));
    }

    @Override
    public List<Line> of(CaseFileId file, int limit) {
        return lines.getOrDefault(file, List.of()).reversed().stream()
                .limit(limit)
                .toList();
    }

    void forget(CaseFileId file) {
        lines.remove(file);
    }

    private static List<Line> both(List<Line> earlier, List<Line> later) {
        List<Line> both = new ArrayList<>(earlier);
        both.addAll(later);
        return List.copyOf(both);
    }
}
