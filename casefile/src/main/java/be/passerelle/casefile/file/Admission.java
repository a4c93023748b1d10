// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.identifier.OrganisationId;
import java.util.Optional;

/// A ground that a thread gives to look at the file.
///
/// @param ground why
/// @param organisation to whom; empty for the institute
public record Admission(Ground ground, Optional<OrganisationId> organisation) {

    /// A ground of one organisation.
    public static Admission of(Ground ground, OrganisationId organisation) {
        return new Admission(ground, Optional.of(organisation));
    }

    /// A ground of the institute.
    public static Admission ofInstitute(Ground ground) {
        return new Admission(ground, Optional.empty());
    }
}
