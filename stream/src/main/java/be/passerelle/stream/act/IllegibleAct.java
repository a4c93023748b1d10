// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.act;

import be.passerelle.stream.identifier.StreamId;
import java.time.Instant;
import java.time.LocalDate;

/// An act that is in the log and cannot be read. It counts, it keeps its place, and hides nothing else of its stream.
///
/// @param stream the stream it belongs to
/// @param number its place in the stream
/// @param thread the number of the act that opened its thread; 0 for the stream as a whole
/// @param happenedOn the material day
/// @param recordedAt when it was recorded
/// @param person the key of who performed it, as written
/// @param organisation the key of the organisation it was performed for, as written
/// @param written how it was named when it was recorded
/// @param why what stands in the way
public record IllegibleAct(
        StreamId stream,
        int number,
        int thread,
        LocalDate happenedOn,
        Instant recordedAt,
        String person,
        String organisation,
        AsWritten written,
        Why why) {

    /// What stands in the way of reading.
    public enum Why {
        /// Its key was destroyed: nobody reads it ever again.
        ERASED,
        /// Its key is not here: the row of the key is gone, or wrapped by a master key that is not here.
        NO_KEY,
        /// Its bytes are not those that were recorded, or not of the form that this act has.
        DAMAGED,
        /// This version of Passerelle knows no such act.
        UNKNOWN_ACT,
        /// This version of Passerelle knows no such role.
        UNKNOWN_ROLE,
        /// It was recorded by a later version of Passerelle.
        LATER_VERSION
    }
}
