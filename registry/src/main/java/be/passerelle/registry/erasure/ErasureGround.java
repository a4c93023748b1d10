// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.registry.erasure;

/// Why a file is erased (Regulation (EU) 2016/679, art. 17).
public enum ErasureGround {
    /// The data are no longer needed for what they were collected for (17.1.a); the document says why.
    NO_LONGER_NECESSARY,
    /// The person asked for it: they withdrew their consent, or object (17.1.b and c).
    ASKED_BY_PERSON,
    /// The data should not have been kept in the first place.
    UNLAWFUL,
    /// A court or the supervisory authority orders it.
    ORDERED
}
