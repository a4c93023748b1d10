// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.registry.Registry;
import be.passerelle.stream.row.Chain;
import be.passerelle.stream.row.StoredRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What stays of a file when it is erased: its rows, which nobody can read, and their chain.
///
/// @param acts how many acts were recorded
/// @param first the day on which the first was recorded
/// @param last the day on which the last was recorded
/// @param chainIsWhole whether no row was changed or left out since
public record Remains(int acts, LocalDate first, LocalDate last, boolean chainIsWhole) {

    /// Empty for a file without rows: there is no such file.
    static Optional<Remains> of(List<StoredRow> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Remains(
                        rows.size(),
                        day(rows.getFirst()),
                        day(rows.getLast()),
                        Chain.firstBroken(rows).isEmpty()));
    }

    private static LocalDate day(StoredRow row) {
        return LocalDate.ofInstant(row.envelope().recordedAt(), Registry.BELGIUM);
    }
}
