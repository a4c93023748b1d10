// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import java.util.List;

/// An entry of which one version follows another.
public interface Versioned extends ByTwo {

    Versions<?> versions();

    @Override
    default List<? extends Proposal<?>> waiting() {
        return versions().waiting();
    }
}
