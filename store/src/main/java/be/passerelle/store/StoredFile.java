// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.store;

import be.passerelle.casefile.file.CaseFile;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.key.KeyKind;
import be.passerelle.stream.key.KeyVault;
import be.passerelle.stream.key.StoredKey;
import be.passerelle.stream.reading.StoredStream;
import be.passerelle.stream.row.StoredRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A file as maintenance reads it.
final class StoredFile {

    private final CaseFileId id;
    private final KeyVault vault;
    private final Set<KeyKind> asked;
    private final List<StoredRow> rows = new ArrayList<>();
    private final List<StoredKey> keys = new ArrayList<>();

    /// @param asked the keys that it is read with
    StoredFile(CaseFileId id, KeyVault vault, Set<KeyKind> asked) {
        this.id = id;
        this.vault = vault;
        this.asked = asked;
    }

    /// Reads it when the pipeline runs.
    Pipeline read(Pipeline pipeline) {
        ActTable.ofStream(pipeline, id, rows::add);
        return KeyTable.ofStream(pipeline, id, asked, keys::add);
    }

    List<StoredRow> rows() {
        return rows;
    }

    CaseFile file() {
        return CaseFiles.of(id, new StoredStream(id, rows, vault.open(id, keys, asked)));
    }
}
