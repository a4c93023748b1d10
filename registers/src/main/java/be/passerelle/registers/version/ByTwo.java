// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import java.util.List;

/// An entry that two people change.
public interface ByTwo {

    /// What one person proposed and nobody confirmed or declined yet.
    List<? extends Waiting> waiting();
}
