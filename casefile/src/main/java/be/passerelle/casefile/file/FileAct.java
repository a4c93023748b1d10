// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.file;

import be.passerelle.stream.act.Act;

/// Something that somebody did or reported in a case file. A file is the list of its acts; nothing else changes it.
///
/// Each subject has one sealed interface of acts below this one, and folds them.
public interface FileAct extends Act {

    /// The subject that folds it.
    Subject<?> subject();
}
