// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.activity;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.casefile.role.Power;
import be.passerelle.casefile.role.RoleTable;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// How much was done, as far as it is told: to those who answer for the work of many, and no count so small
/// that it could name somebody.
public final class ToldActivity {

    /// From how many acts on a count is told, as official statistics do with small cells. One act of a kind in
    /// a month is one person, and whoever knows that somebody asked for something in March would learn what
    /// became of it.
    public static final int FEWEST = 5;

    private final Activity activity;

    public ToldActivity(Activity activity) {
        this.activity = activity;
    }

    /// The acts of one kind in one month.
    ///
    /// @param all by everybody; empty when they are too few, or when too few are left without those of the
    ///     reader
    /// @param own for the organisation of the reader; empty when they are too few, and not none
    public record Line(YearMonth month, String code, Optional<Long> all, Optional<Long> own) {}

    /// The lines of some months, by month and code; empty for whoever does not read them.
    public Optional<List<Line>> between(Viewer viewer, YearMonth first, YearMonth last) {
        return RoleTable.of(viewer.role()).may(Power.READ_ACTIVITY)
                ? Optional.of(activity.between(first, last, viewer.organisation()).stream()
                        .map(ToldActivity::told)
                        .toList())
                : Optional.empty();
    }

    private static Line told(Activity.Line line) {
        boolean othersAreTold = isTold(line.all() - line.own());
        return new Line(
                line.month(),
                line.code(),
                othersAreTold && isTold(line.all()) ? Optional.of(line.all()) : Optional.empty(),
                isTold(line.own()) ? Optional.of(line.own()) : Optional.empty());
    }

    /// Nobody can be named by none.
    private static boolean isTold(long count) {
        return count == 0 || count >= FEWEST;
    }
}
