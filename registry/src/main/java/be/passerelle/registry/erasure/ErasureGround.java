// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

/// Why a file is erased (Regulation (EU) 2016/679, art. 17).
public enum ErasureGround {
    /// The time for which the file had to be kept is over.
    NO_LONGER_NECESSARY,
    /// The person was right to ask for it.
    ASKED_BY_PERSON,
    /// The data should not have been kept in the first place.
    UNLAWFUL,
    /// A court or the supervisory authority orders it.
    ORDERED
}
