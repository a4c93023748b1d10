// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.activity;

import be.passerelle.stream.identifier.OrganisationId;
import java.time.YearMonth;
import java.util.List;

/// How many acts were recorded, by month and kind. Acts that were annulled later count: they were work too.
public interface Activity {

    /// The acts of one kind in one month.
    ///
    /// @param month in which they were recorded, in Belgium
    /// @param code the kind of act
    /// @param all by everybody
    /// @param own for the organisation that asks
    record Line(YearMonth month, String code, long all, long own) {}

    /// The lines of some months, by month and code; a kind that nobody recorded has none.
    List<Line> between(YearMonth first, YearMonth last, OrganisationId own);
}
