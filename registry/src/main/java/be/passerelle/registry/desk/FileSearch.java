// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CaseFileId;
import be.passerelle.stream.identifier.OrganisationId;
import java.util.List;

/// Finds files among those that the viewer has a ground to look at.
public interface FileSearch {

    /// A file that was found.
    ///
    /// @param municipality where the person lives
    record Hit(CaseFileId file, String listedName, int birthYear, String municipality, OrganisationId fund) {}

    /// Finds by name (any part, any order, accents and case aside), national number or file number.
    ///
    /// @param limit the greatest number of hits
    List<Hit> find(Viewer viewer, String typed, int limit);
}
