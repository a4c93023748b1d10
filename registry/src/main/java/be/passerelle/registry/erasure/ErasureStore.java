// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.stream.identifier.StreamId;
import be.passerelle.stream.row.StoredRow;
import java.util.List;

/// Reads what is shown of erasures: the rows of their register, which are in clear, and those of a file,
/// which nobody can read once it is erased. No key is asked for, nothing is locked, and nobody is waited
/// for: each page of a security officer looks here. What is decided is read by the write path, under its
/// locks.
@FunctionalInterface
public interface ErasureStore {

    /// The rows of a stream as they stand, in order; empty when there is no such stream.
    List<StoredRow> rows(StreamId stream);
}
