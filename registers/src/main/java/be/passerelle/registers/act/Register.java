// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.act;

import be.passerelle.stream.act.ActType;
import java.util.Locale;

/// The registers. Each of their acts has a code that begins with the name of its register.
public enum Register {
    /// One stream for each organisation.
    ORGANISATION,
    /// One stream for the conventions of each employment partner.
    CONVENTION,
    /// One stream for each directive of the high commission.
    DIRECTIVE,
    /// One stream for the mandates and absences of each person at each organisation.
    MANDATE,
    /// One stream for the settings of each organisation.
    SETTING;

    /// The register that a kind of act belongs to.
    public static Register of(ActType<?> type) {
        return valueOf(type.subject().toUpperCase(Locale.ROOT));
    }

    /// The code of this register, as codes of acts begin with and addresses carry.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
