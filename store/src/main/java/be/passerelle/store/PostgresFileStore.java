// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.casefile.person.NumberChangeCause;
import be.passerelle.registry.desk.FileStore;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.FileNumber;
import be.passerelle.stream.identifier.NationalNumber;
import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.StoredRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads files from the log.
public final class PostgresFileStore implements FileStore {

    private final Transactions registry;
    private final KeyVault vault;

    public PostgresFileStore(Transactions registry, KeyVault vault) {
        this.registry = registry;
        this.vault = vault;
    }

    @Override
    public Optional<CaseFile> read(CaseFileId id, Set<KeyKind> keys) {
        List<StoredRow> rows = new ArrayList<>();
        List<StoredKey> stored = new ArrayList<>();
        Pipeline reads = ActTable.ofStream(new Pipeline(), id, rows::add);
        registry.run(KeyTable.ofStream(reads, id, keys, stored::add));
        return file(id, rows, stored, keys);
    }

    @Override
    public List<CaseFile> read(List<CaseFileId> ids, Set<KeyKind> keys) {
        Map<UUID, List<StoredRow>> rows = new HashMap<>();
        List<StoredKey> stored = new ArrayList<>();
        Pipeline reads = ActTable.ofStreams(
                new Pipeline(),
                ids,
                row -> rows.computeIfAbsent(row.envelope().stream(), _ -> new ArrayList<>())
                        .add(row));
        registry.run(KeyTable.ofStreams(reads, ids, keys, stored::add));
        Map<StreamId, List<StoredKey>> byStream = stored.stream().collect(Collectors.groupingBy(StoredKey::stream));
        return ids.stream()
                .flatMap(id ->
                        file(id, rows.getOrDefault(id.value(), List.of()), byStream.getOrDefault(id, List.of()), keys)
                                .stream())
                .toList();
    }

    private Optional<CaseFile> file(CaseFileId id, List<StoredRow> rows, List<StoredKey> stored, Set<KeyKind> keys) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(CaseFiles.of(id, new StoredStream(id, rows, vault.open(id, stored, keys))));
    }

    @Override
    public Optional<CaseFileId> ofNationalNumber(NationalNumber number) {
        List<CaseFileId> found = new ArrayList<>();
        registry.run(CaseFileTable.of(new Pipeline(), number, found::add));
        return found.stream().findFirst();
    }

    @Override
    public List<CaseFileId> formerly(NationalNumber number, Set<NumberChangeCause> causes) {
        List<CaseFileId> found = new ArrayList<>();
        registry.run(SearchKeyTable.formerly(new Pipeline(), number, causes, found::add));
        return found;
    }

    @Override
    public List<CaseFileId> representedBy(NationalNumber number) {
        List<CaseFileId> found = new ArrayList<>();
        registry.run(SearchKeyTable.ofRepresentative(new Pipeline(), number, found::add));
        return found;
    }

    @Override
    public Optional<CaseFileId> ofNumber(FileNumber number) {
        List<CaseFileId> found = new ArrayList<>();
        registry.run(CaseFileTable.of(new Pipeline(), number, found::add));
        return found.stream().findFirst();
    }
}
