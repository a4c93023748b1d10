// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.access;

import be.passerelle.stream.identifier.CaseFileId;
import java.util.OptionalInt;

/// The port to what gives acts the numbers that are told in place of those they were recorded under: others in
/// each file, the same at any time and in every process of the installation. From some of them nobody finds
/// the next, nor which came first, without the secret.
public interface Numbering {

    /// The number that an act is told by: above [ActNumber#LAST_RECORDED], and no more than
    /// [ActNumber#LAST_TOLD].
    ///
    /// @param number from 1 to [ActNumber#LAST_RECORDED]
    int told(CaseFileId file, int number);

    /// The number that an act is recorded under; empty when none of that file is told so.
    OptionalInt recorded(CaseFileId file, int told);
}
