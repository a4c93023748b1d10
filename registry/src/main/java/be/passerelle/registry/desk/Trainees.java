// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.desk;

import be.passerelle.casefile.access.Viewer;
import be.passerelle.stream.identifier.CaseFileId;
import java.util.List;

/// The files of trainees, of patients who share them and of workers who are to return, among those that the viewer has
/// a ground to look at.
public interface Trainees {

    /// A page of files, and how many there are in all.
    record Page(List<CaseFileId> files, long total) {

        public Page {
            files = List.copyOf(files);
        }
    }

    /// The files in which a training has begun, the latest first.
    ///
    /// @param page from 1
    Page list(Viewer viewer, int page, int size);

    /// The files that somebody looks at as a training centre, whether or not the training has begun: what is to
    /// begin first, then the latest training.
    ///
    /// @param page from 1
    Page ofCentre(Viewer viewer, int page, int size);

    /// The files that people share with whoever treats them, or whose return to work an employer or its prevention
    /// service has to do with, by name.
    ///
    /// @param page from 1
    Page byName(Viewer viewer, int page, int size);
}
