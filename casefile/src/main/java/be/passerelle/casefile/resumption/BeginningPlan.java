// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.resumption;

import be.passerelle.casefile.file.FileDefaults;
import be.passerelle.casefile.file.In;
import be.passerelle.law.language.Language;
import be.passerelle.stream.act.Performer;
import java.util.Map;

/// Day and hours as the plan says them.
public final class BeginningPlan implements FileDefaults {

    @Override
    public Map<String, Object> content(In<?> situation, Performer by, Language language) {
        return PlannedWork.notBegun(situation.file())
                .findFirst()
                .map(plan -> Map.<String, Object>of(
                        "firstDay",
                        plan.says().from().toString(),
                        "hoursAWeek",
                        plan.says().hoursAWeek().stripTrailingZeros().toPlainString()))
                .orElse(Map.of());
    }
}
