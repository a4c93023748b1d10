// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.act;

import be.passerelle.stream.act.ActType;
import java.util.Locale;

/// The subjects of the procedure, in the order in which people meet them.
public enum Subject {
    PERSON,
    INCAPACITY,
    ASSESSMENT,
    TRAJECTORY,
    CONSENT,
    PROGRAMME,
    DECISION,
    OUTCOME,
    CORRECTION;

    /// The subject that a kind of act belongs to.
    public static Subject of(ActType<?> type) {
        return valueOf(type.subject().toUpperCase(Locale.ROOT));
    }
}
