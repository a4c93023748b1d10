// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.stream.key;

import be.passerelle.stream.act.Role;
import java.util.EnumSet;
import java.util.Set;

/// What a key of a stream opens.
public enum KeyKind {
    /// Payloads.
    CONTENT,
    /// What is sealed inside payloads: only the path of physicians asks for it.
    MEDICAL;

    /// The keys that the reading and writing of somebody asks for: physicians read what is medical, and nobody else.
    public static Set<KeyKind> askedBy(Role role) {
        return role.isPhysician() ? EnumSet.allOf(KeyKind.class) : EnumSet.of(CONTENT);
    }
}
