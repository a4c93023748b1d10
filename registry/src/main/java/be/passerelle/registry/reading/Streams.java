// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.reading;

import be.passerelle.registry.erasure.Erasures;
import be.passerelle.registry.log.CaseFiles;
import be.passerelle.registry.log.RegisterStreams;
import be.passerelle.stream.act.ActTypes;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.ProceedingId;
import be.passerelle.stream.identifier.RegisterId;
import be.passerelle.stream.reading.ReadStream;
import be.passerelle.stream.reading.RowReader;
import be.passerelle.stream.reading.StoredStream;
import java.util.List;

/// Reads any stored stream by its kind, for whoever goes through all of them.
public final class Streams {

    /// No kind of proceeding is known to this version: an act of one is told as one that it does not know.
    private static final RowReader NONE = new RowReader(ActTypes.under(List.of()));

    private Streams() {}

    /// The acts of a stream, as far as they can be read.
    public static ReadStream read(StoredStream stored) {
        return switch (stored.id()) {
            case CaseFileId _ -> CaseFiles.read(stored);
            case RegisterId register when register.equals(Erasures.REGISTER) -> Erasures.read(stored);
            case RegisterId _ -> RegisterStreams.read(stored);
            case ProceedingId _ -> NONE.read(stored);
        };
    }
}
