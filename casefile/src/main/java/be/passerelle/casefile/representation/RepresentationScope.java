// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.representation;

/// What a representation is for.
public enum RepresentationScope {
    /// To read what the person reads.
    LOOK,
    /// To perform the acts of the person besides: to sign, to consent, to stop.
    ACT
}
