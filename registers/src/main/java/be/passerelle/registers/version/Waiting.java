// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registers.version;

import be.passerelle.stream.identifier.PersonId;

/// What one person proposed, and what changes nothing until a second person confirms it.
public interface Waiting {

    /// The act that proposes it.
    int number();

    /// Who proposes it, and can therefore not confirm it.
    PersonId by();
}
