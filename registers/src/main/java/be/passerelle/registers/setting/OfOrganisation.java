// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.setting;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterDefaults;
import java.util.LinkedHashMap;
import java.util.Map;

/// A further setting is of the same organisation, and holds from today.
public final class OfOrganisation implements RegisterDefaults {

    @Override
    public Map<String, Object> content(AtEntry at) {
        Map<String, Object> content =
                new LinkedHashMap<>(Map.of("from", at.today().toString()));
        at.entry(SettingEntry.class)
                .ifPresent(entry ->
                        content.put("organisation", entry.organisation().key()));
        return content;
    }
}
