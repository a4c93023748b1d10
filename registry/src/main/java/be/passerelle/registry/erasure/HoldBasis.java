// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

import be.passerelle.law.calendar.Day;
import java.time.LocalDate;
import java.util.Optional;

/// What a hold is asked for on.
///
/// @param reference under which the document is filed that says so; it stays in clear and must name nobody
/// @param until the last day on which the file is held; empty without an end
public record HoldBasis(HoldReason reason, String reference, Optional<LocalDate> until) {

    /// @throws IllegalArgumentException when the reference is none, or the day is not reckoned with
    public HoldBasis {
        if (!ErasureBasis.isReference(reference)) {
            throw new IllegalArgumentException("a document is not filed under “" + reference + "”");
        }
        if (until.filter(day -> !Day.isReckoned(day)).isPresent()) {
            throw new IllegalArgumentException("nobody reckons with " + until.get());
        }
    }
}
