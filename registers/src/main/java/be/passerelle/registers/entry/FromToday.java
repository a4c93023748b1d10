// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.entry;

import java.util.Map;

/// What begins begins today, unless somebody says otherwise.
public final class FromToday implements RegisterDefaults {

    @Override
    public Map<String, Object> content(AtEntry at) {
        return Map.of("from", at.today().toString());
    }
}
