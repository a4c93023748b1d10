// SPDX-License-Identifier: EUPL-1.2
package be.passerelle.casefile.trajectory;

/// Where the first contact leads.
public enum Orientation {
    /// Back to the present employer, through the occupational physician.
    EMPLOYER,
    /// The training is already known: straight to a request.
    KNOWN_TRAINING,
    /// Support by the regional employment partner.
    EMPLOYMENT_PARTNER,
    /// Support by the fund itself.
    FUND
}
