// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.mandate;

import be.passerelle.registers.entry.AtEntry;
import be.passerelle.registers.entry.RegisterDefaults;
import java.util.LinkedHashMap;
import java.util.Map;

/// A further mandate is of the same person at the same organisation, under the name that is known, and begins
/// today.
public final class KnownPerson implements RegisterDefaults {

    @Override
    public Map<String, Object> content(AtEntry at) {
        Map<String, Object> content =
                new LinkedHashMap<>(Map.of("from", at.today().toString()));
        at.entry(MandateEntry.class).ifPresent(entry -> {
            String[] names = entry.name().split(" ", 2);
            content.put("person", entry.person().key());
            content.put("organisation", entry.organisation().key());
            content.put("givenName", names[0]);
            content.put("familyName", names.length > 1 ? names[1] : "");
            entry.nationalNumber().ifPresent(number -> content.put("nationalNumber", number.digits()));
        });
        return content;
    }
}
