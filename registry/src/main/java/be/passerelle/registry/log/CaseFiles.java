// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.log;

import be.passerelle.casefile.act.FileActs;
import be.passerelle.casefile.file.CaseFile;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.RowReader;
import be.passerelle.stream.reading.StoredStream;
import java.util.List;

/// Reads case files from stored rows.
public final class CaseFiles {

    private static final RowReader READER = new RowReader(FileActs.types());

    private CaseFiles() {}

    /// The acts of a file, as far as they can be read.
    public static ReadStream read(StoredStream stored) {
        return READER.read(stored);
    }

    /// The file with these rows.
    public static CaseFile of(CaseFileId id, StoredStream stored) {
        ReadStream read = READER.read(stored);
        return CaseFile.of(id, read.acts(), read.illegible());
    }

    /// A file without any act.
    public static CaseFile none(CaseFileId id) {
        return CaseFile.of(id, List.of());
    }
}
