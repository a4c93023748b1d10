// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Ground;
import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An access log in memory.
public final class InMemoryAccessLog implements AccessLog {

    private final InstallationClock clock;
    private final Map<CaseFileId, List<Line>> lines = new HashMap<>();

    InMemoryAccessLog(InstallationClock clock) {
        this.clock = clock;
    }

    @Override
    public void note(Viewer viewer, Operation operation, Map<CaseFileId, Optional<Ground>> grounds) {
        grounds.forEach((file, ground) -> lines.computeIfAbsent(file, _ -> new ArrayList<>())
                .addFirst(new Line(
                        clock.now(), viewer.person(), viewer.organisation(), viewer.role(), operation, ground)));
    }

    @Override
    public List<Line> of(CaseFileId file, int limit) {
        return lines.getOrDefault(file, List.of()).stream().limit(limit).toList();
    }
}
