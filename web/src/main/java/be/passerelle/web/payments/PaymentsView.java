// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.web.payments;

import be.passerelle.web.layout.BadgeView;
import be.passerelle.web.layout.ChartFigure;
import be.passerelle.web.layout.Link;
import be.passerelle.web.layout.Pagination;
import java.util.List;
import java.util.Optional;

/// The trainees of a fund as their page shows them.
///
/// @param months the premiums of those shown, month by month; empty when there are none
public record PaymentsView(String lead, List<Row> rows, Optional<Pagination> pagination, Optional<ChartFigure> months) {

    /// A trainee.
    ///
    /// @param since when the training began, and when it ended
    /// @param hours the hours followed, and in how many months
    /// @param premiums the sum of the hourly premiums
    /// @param lumpSum the lump sum for a success, or a dash
    /// @param next what is still to come
    public record Row(
            Link person,
            String since,
            String hours,
            String months,
            String premiums,
            String lumpSum,
            BadgeView state,
            String next) {}

    public PaymentsView {
        rows = List.copyOf(rows);
    }
}
