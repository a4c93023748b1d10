// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.List;

/// The files in which a training has begun, among those that the viewer has a ground to look at.
public interface Trainees {

    /// A page of files, and how many there are in all.
    record Page(List<CaseFileId> files, long total) {

        public Page {
            files = List.copyOf(files);
        }
    }

    /// The files, the latest training first.
    ///
    /// @param page from 1
    Page list(Viewer viewer, int page, int size);
}
