// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterDefaults;
import be.passerelle.stream.act.ActNumber;
import be.passerelle.stream.act.ActWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Teams and languages stay as they are, from today, unless somebody says otherwise; with several mandates it is not
/// known whose.
public final class HeldMandate implements RegisterDefaults {

    @Override
    public Map<String, Object> content(AtEntry at) {
        LocalDate today = at.today();
        Map<String, Object> content = new LinkedHashMap<>(Map.of("from", today.toString()));
        List<Mandate> held = at.entry(MandateEntry.class).stream()
                .flatMap(entry -> entry.heldFrom(today).stream())
                .toList();
        if (held.size() == 1) {
            Mandate mandate = held.getFirst();
            content.putAll(ActWriter.tree(new MandateAct.Changed(
                    new ActNumber(mandate.number()), mandate.teams(), mandate.languages(), today)));
        }
        return content;
    }
}
