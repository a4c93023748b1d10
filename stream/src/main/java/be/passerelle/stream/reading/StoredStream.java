// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.reading;

import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.key.KeyRing;
import be.passerelle.stream.row.StoredRow;
import java.util.List;

/// A stream as it is stored, and the keys that were asked for.
///
/// @param rows its rows in order, or some of them
public record StoredStream(StreamId id, List<StoredRow> rows, KeyRing keys) {

    public StoredStream {
        rows = List.copyOf(rows);
    }
}
