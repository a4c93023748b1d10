// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.activity;

import be.passerelle.registry.Registry;
import be.passerelle.registry.follow.Followed;
import be.passerelle.stream.identifier.OrganisationId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What acts are counted under. Neither person nor file is in it.
public record Counted(YearMonth month, OrganisationId organisation, String code) {

    /// Counts acts; one that cannot be read is of a kind and was recorded in a month all the same.
    public static Map<Counted, Long> of(List<Followed> acts) {
        Map<Counted, Long> counts = new LinkedHashMap<>();
        for (Followed act : acts) {
            YearMonth month = YearMonth.from(LocalDate.ofInstant(act.recordedAt(), Registry.BELGIUM));
            counts.merge(new Counted(month, act.organisation(), act.code()), 1L, Long::sum);
        }
        return counts;
    }
}
