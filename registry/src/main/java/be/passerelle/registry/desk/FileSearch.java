// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.List;

/// Finds files among those that the viewer had a ground to look at when they were last written down; the desk asks
/// again for each.
public interface FileSearch {

    /// Finds by name (any part, any order, accents and case aside), national number or file number.
    ///
    /// @param limit the greatest number of files
    List<CaseFileId> find(Viewer viewer, String typed, int limit);
}
