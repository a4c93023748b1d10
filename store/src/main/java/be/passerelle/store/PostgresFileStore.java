// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.stream.act.RecordedAct;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads files from the log.
public final class PostgresFileStore implements FileStore {

    private final Transactions registry;

    public PostgresFileStore(Transactions registry) {
        this.registry = registry;
    }

    @Override
    public Optional<CaseFile> read(CaseFileId id) {
        List<RecordedAct> acts = new ArrayList<>();
        registry.run(ActTable.ofFile(new Pipeline(), id, 0, stored -> acts.add(stored.act())));
        return acts.isEmpty() ? Optional.empty() : Optional.of(CaseFile.of(id, acts));
    }

    @Override
    public List<CaseFile> read(List<CaseFileId> ids) {
        Map<CaseFileId, List<RecordedAct>> acts = new HashMap<>();
        registry.run(ActTable.ofFiles(
                new Pipeline(),
                ids,
                stored -> acts.computeIfAbsent(stored.act().file(), _ -> new ArrayList<>())
                        .add(stored.act())));
        return ids.stream()
                .filter(acts::containsKey)
                .map(id -> CaseFile.of(id, acts.getOrDefault(id, List.of())))
                .toList();
    }

    @Override
    public Optional<CaseFileId> ofNationalNumber(NationalNumber number) {
        List<CaseFileId> found = new ArrayList<>();
        registry.run(CaseFileTable.of(new Pipeline(), number, found::add));
        return found.stream().findFirst();
    }

    @Override
    public Optional<CaseFileId> ofNumber(FileNumber number) {
        List<CaseFileId> found = new ArrayList<>();
        registry.run(CaseFileTable.of(new Pipeline(), number, found::add));
        return found.stream().findFirst();
    }
}
