// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.convention;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterDefaults;
import be.passerelle.stream.act.ActWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A convention takes the place of the one that holds, with the same terms, from today.
public final class HeldConvention implements RegisterDefaults {

    @Override
    public Map<String, Object> content(AtEntry at) {
        LocalDate today = at.today();
        Map<String, Object> content = new LinkedHashMap<>(Map.of("from", today.toString()));
        at.entry(ConventionEntry.class).ifPresent(entry -> {
            content.put("partner", entry.partner().key());
            entry.versions()
                    .latest(today)
                    .map(version -> new ConventionAct.Proposed(
                            entry.partner(), today, Optional.empty(), version.replacedOn(today), version.terms()))
                    .ifPresent(same -> content.putAll(ActWriter.tree(same)));
        });
        return content;
    }
}
