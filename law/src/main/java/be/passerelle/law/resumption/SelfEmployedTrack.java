// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.law.resumption;

/// The two tracks of authorised work for the self-employed since 1 July 2015.
public enum SelfEmployedTrack {
    /// Towards working fully again.
    FULL_RETURN,
    /// Without that aim, or after it failed.
    LASTING
}
