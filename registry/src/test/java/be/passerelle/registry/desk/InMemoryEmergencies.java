// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.file.Ground;
import be.passerelle.registry.access.AccessLog;
import be.passerelle.registry.access.Emergencies;
import be.passerelle.registry.access.Emergency;
import be.passerelle.stream.identifier.CaseFileId;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Emergencies in memory.
public final class InMemoryEmergencies implements Emergencies {

    private final Map<UUID, Emergency> all = new LinkedHashMap<>();
    private final AccessLog accesses;
    private final Supplier<Instant> clock;

    InMemoryEmergencies(AccessLog accesses, Supplier<Instant> clock) {
        this.accesses = accesses;
        this.clock = clock;
    }

    @Override
    public Set<CaseFileId> openedBy(Viewer viewer) {
        return all.values().stream()
                .filter(each -> each.person().filter(viewer.person()::equals).isPresent()
                        && each.organisation().equals(viewer.organisation())
                        && each.role() == viewer.role()
                        && each.until().isAfter(clock.get())
                        && notJustified(viewer, each.file())
                                .filter(found -> !found.isBefore(each.openedAt()))
                                .isEmpty())
                .map(Emergency::file)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Instant> notJustified(Viewer viewer, CaseFileId file) {
        return all.values().stream()
                .filter(each -> each.file().equals(file)
                        && each.person().filter(viewer.person()::equals).isPresent())
                .flatMap(each -> each.review().stream())
                .filter(review -> review.finding() == Emergency.Finding.NOT_JUSTIFIED)
                .map(Emergency.Review::at)
                .max(Instant::compareTo);
    }

    @Override
    public boolean open(UUID id, Viewer viewer, CaseFileId file, Emergency.Cause cause, String reason) {
        Emergency before = all.get(id);
        if (before != null) {
            return before.file().equals(file)
                    && before.person().filter(viewer.person()::equals).isPresent();
        }
        accesses.note(viewer, file, AccessLog.Operation.OPEN_IN_EMERGENCY, Optional.of(Ground.EMERGENCY));
        Instant now = clock.get();
        all.putIfAbsent(
                id,
                new Emergency(
                        id,
                        file,
                        Optional.of(viewer.person()),
                        viewer.organisation(),
                        viewer.role(),
                        cause,
                        Optional.of(reason),
                        now,
                        now.plus(LASTS),
                        Optional.empty()));
        return true;
    }

    @Override
    public List<Emergency> of(CaseFileId file) {
        return all.values().stream()
                .filter(each -> each.file().equals(file))
                .sorted(Comparator.comparing(Emergency::openedAt))
                .toList();
    }

    @Override
    public List<Emergency> latest(int reviewed) {
        Stream<Emergency> waiting = all.values().stream()
                .filter(each -> each.review().isEmpty())
                .sorted(Comparator.comparing(Emergency::openedAt));
        Stream<Emergency> others = all.values().stream()
                .filter(each -> each.review().isPresent())
                .sorted(Comparator.comparing(Emergency::openedAt).reversed())
                .limit(reviewed);
        return Stream.concat(waiting, others).toList();
    }

    @Override
    public boolean review(UUID id, Viewer officer, Emergency.Finding finding, String remark) {
        Emergency found = all.get(id);
        if (found == null
                || found.review().isPresent()
                || found.person().filter(officer.person()::equals).isPresent()) {
            return false;
        }
        all.put(
                id,
                new Emergency(
                        id,
                        found.file(),
                        found.person(),
                        found.organisation(),
                        found.role(),
                        found.cause(),
                        found.reason(),
                        found.openedAt(),
                        found.until(),
                        Optional.of(new Emergency.Review(officer.person(), clock.get(), finding, remark))));
        return true;
    }
}
